"""Reminders: one mail for each person, in their language, each thing once."""

from datetime import date, datetime, timedelta

import pytest
from django.contrib.auth import get_user_model
from django.contrib.auth.models import Group
from django.core import mail
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from django.utils import timezone
from wagtail.models import Page

from cms.core import periodic_jobs  # noqa: F401
from cms.core.models import Reminder
from cms.core.reminders.dates import expiry_reminder, review_reminder
from cms.core.reminders.due import due_by_person
from cms.core.reminders.preferences import RemindersForm
from cms.core.reminders.sending import send_reminders
from cms.core.scheduling import PERIODIC_JOBS
from cms.information.models import InformationPage
from tests.cms.core.sample_pages import below, front_page

pytestmark = pytest.mark.django_db
TODAY = date(2026, 11, 28)
DAY = timedelta(days=1)


@pytest.fixture(autouse=True)
def nothing_else_is_due():
    """The demo's own pages have no dates; a test that relies on it says so here."""
    assert due_by_person(TODAY) == {}


def person(name="editor-nb"):
    return get_user_model().objects.get(username=name)


def role(name="editor-nb"):
    return person(name).groups.get()


def a_page(title="Om", language="nb", **fields):
    fields = {"owner_role": role(), "next_review_date": TODAY, **fields}
    return below(front_page(language), InformationPage(title=title, **fields))


@pytest.mark.parametrize(
    ("days", "kind"),
    [(15, None), (14, "review_soon"), (1, "review_soon"), (0, "review_late"), (-99, "review_late")],
)
def test_a_review_is_told_of_two_weeks_before_and_when_it_is_due(days, kind):
    assert review_reminder(TODAY + days * DAY, TODAY) == kind


@pytest.mark.parametrize(
    ("days", "kind"), [(15, None), (14, "expires_soon"), (0, "expires_soon"), (-1, None)]
)
def test_an_expiry_is_told_of_beforehand_only(days, kind):
    assert expiry_reminder(TODAY + days * DAY, TODAY) == kind


def test_all_that_is_due_comes_in_one_mail_the_longest_due_first():
    a_page("Snart", next_review_date=TODAY + DAY)
    a_page("Sen", next_review_date=TODAY - 9 * DAY)
    send_reminders(TODAY)
    (sent,) = mail.outbox
    assert sent.to == ["editor-nb@synergos.example"]
    assert sent.body.index("Sen") < sent.body.index("Snart")


def test_it_is_written_in_the_language_of_the_person():
    a_page("Om oss", owner_role=role("editor-sv"))
    send_reminders(TODAY)
    assert mail.outbox[0].subject == "1 sida behöver dig"
    assert "skulle ha gåtts igenom" in mail.outbox[0].body


def test_the_same_thing_is_told_once():
    a_page()
    send_reminders(TODAY)
    send_reminders(TODAY + DAY)
    assert len(mail.outbox) == 1


def test_a_new_date_is_told_anew():
    page = a_page()
    send_reminders(TODAY)
    page.next_review_date = TODAY + 5 * DAY
    page.save()
    send_reminders(TODAY)
    assert len(mail.outbox) == 2


def test_all_languages_of_a_page_are_one_thing():
    page = a_page("Norsk")
    a_page("Svensk", language="sv", translation_key=page.translation_key)
    send_reminders(TODAY)
    assert "Norsk" in mail.outbox[0].body and "Svensk" not in mail.outbox[0].body


def test_an_expiry_is_told():
    expires = timezone.make_aware(datetime(2026, 12, 3, 12))
    a_page("Utlysning", next_review_date=None, expire_at=expires)
    send_reminders(TODAY)
    assert "“Utlysning”" not in mail.outbox[0].body
    assert "Utlysning" in mail.outbox[0].body and "3. desember 2026" in mail.outbox[0].body


def test_the_deputy_is_told_where_the_owner_has_nobody():
    deserted = Group.objects.create(name="Prosjektleder 2019")
    a_page(owner_role=deserted, deputy_role=role("editor-sv"))
    send_reminders(TODAY)
    assert mail.outbox[0].to == ["editor-sv@synergos.example"]


@pytest.mark.parametrize("fields", [{"is_active": False}, {"email": ""}])
def test_nobody_without_an_open_account_and_an_address_is_told(fields):
    a_page()
    get_user_model().objects.filter(username="editor-nb").update(**fields)
    send_reminders(TODAY)
    assert mail.outbox == []


def test_a_draft_is_told_of_to_nobody():
    a_page(live=False)
    send_reminders(TODAY)
    assert mail.outbox == []


def test_who_wants_no_mail_gets_none():
    a_page()
    form = RemindersForm({}, instance=person(), prefix="reminders")
    assert form.is_valid()
    form.save()
    send_reminders(TODAY)
    assert mail.outbox == []


def test_ones_own_account_page_asks_whether_they_are_wanted(nb_editor):
    html = nb_editor.get(reverse("wagtailadmin_account")).content.decode()
    assert 'name="reminders-wanted"' in html


def test_a_mail_that_fails_is_tried_again(monkeypatch):
    a_page()
    with monkeypatch.context() as broken:
        broken.setattr("django.core.mail.EmailMultiAlternatives.send", lambda _self: 1 / 0)
        send_reminders(TODAY)
    assert Reminder.objects.get().sent_at is None
    send_reminders(TODAY)
    assert len(mail.outbox) == 1


def test_ten_pages_cost_as_many_questions_as_one():
    def queries():
        with CaptureQueriesContext(connection) as captured:
            due_by_person(TODAY)
        return len(captured)

    a_page("0")
    for_one = queries()
    for number in range(1, 10):
        a_page(str(number))
    assert queries() == for_one


def test_the_worker_reminds_every_day():
    assert PERIODIC_JOBS["remind of reviews and expiries"].every == DAY


def test_the_mail_leads_to_the_page():
    page = a_page()
    send_reminders(TODAY)
    assert reverse("wagtailadmin_pages:edit", args=[Page.objects.get(pk=page.pk).pk]) in mail.outbox[0].body

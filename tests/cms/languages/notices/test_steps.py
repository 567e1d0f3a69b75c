"""Who is told at each step of a review, and of dates."""

import re
from datetime import timedelta

import pytest
from django.core import mail
from django.urls import reverse
from django.utils import timezone

from cms.languages.assignments import assign
from cms.languages.models import NoticeKind, SilencedNotice
from cms.languages.notices.occasions import remind_of_dates
from cms.languages.notices.tasks import send_collected_notices
from cms.languages.review import approve, send_back, send_for_review
from cms.languages.words import write_translations

pytestmark = pytest.mark.django_db


@pytest.fixture
def sent(published, sv, people, django_capture_on_commit_callbacks):
    write_translations(published, sv, {"Vann er vått.": "Vatten är fuktigt."})
    with django_capture_on_commit_callbacks(execute=True):
        send_for_review(published, sv, people["translator-sv"])
    return published


def subjects_to(name):
    return [each.subject for each in mail.outbox if each.to == [f"{name}@synergos.example"]]


def test_reviewers_are_told_at_once_with_the_change_in_the_translation(sent):
    letter = next(each for each in mail.outbox if each.to == ["reviewer-sv@synergos.example"])
    assert letter.subject == "”Bröd & vatten” på svenska väntar på din granskning. Skickad av translator-sv."
    assert "<del" in letter.alternatives[0][0] and "fuktigt" in letter.body


def test_the_link_leads_to_the_paragraph_on_the_review_screen(sent, client, people):
    letter = next(each for each in mail.outbox if each.to == ["reviewer-sv@synergos.example"])
    address = reverse("review_translation", args=[sent.translation_key, "sv"])
    [anchor] = re.findall(re.escape(address) + r"#(\S+)", letter.body)
    client.force_login(people["reviewer-sv"])
    assert f'id="{anchor}"' in client.get(address).content.decode()


def test_a_norwegian_reviewer_of_swedish_reads_the_mail_in_norwegian(sent):
    assert subjects_to("reviewer") == [
        "«Bröd & vatten» på svensk venter på at du går gjennom den. Sendt av translator-sv."
    ]


def test_nobody_else_is_told(sent):
    told = {address for each in mail.outbox for address in each.to}
    assert told == {"reviewer-sv@synergos.example", "reviewer@synergos.example"}


def test_the_html_loads_nothing_from_elsewhere(sent):
    html = mail.outbox[0].alternatives[0][0]
    assert "<img" not in html and "url(" not in html and "<script" not in html


def test_the_rule_above_has_the_colour_of_the_readers_language(sent):
    html = {each.to[0]: each.alternatives[0][0] for each in mail.outbox}
    assert "3px solid #255D38" in html["reviewer-sv@synergos.example"]
    assert "3px solid #155679" in html["reviewer@synergos.example"]


def test_publishers_are_told_of_what_was_reviewed(sent, sv, people, django_capture_on_commit_callbacks):
    with django_capture_on_commit_callbacks(execute=True):
        approve(sent, sv, people["reviewer-sv"])
    assert subjects_to("publisher-sv") == [
        "reviewer-sv har granskat ”Bröd & vatten” på svenska. Den kan publiceras."
    ]


def test_the_translator_reads_why_it_came_back(sent, sv, people, django_capture_on_commit_callbacks):
    with django_capture_on_commit_callbacks(execute=True):
        send_back(sent, sv, people["reviewer-sv"], "Fuktigt är för lite.")
    letter = mail.outbox[-1]
    assert letter.to == ["translator-sv@synergos.example"]
    assert "Fuktigt är för lite." in letter.body


def test_the_translator_is_told_when_it_is_live(sent, sv, people, django_capture_on_commit_callbacks):
    with django_capture_on_commit_callbacks(execute=True):
        approve(sent, sv, people["reviewer-sv"])
        approve(sent, sv, people["publisher-sv"])
    assert "publicerad på svenska av publisher-sv" in subjects_to("translator-sv")[-1]


def test_a_date_is_reminded_of_when_it_is_near_and_when_it_has_passed(sent, sv, people):
    today = timezone.localdate()
    assign(sent, sv, person=people["translator-sv"], due_date=today + timedelta(days=2))
    for day in (today, today, today + timedelta(days=3)):
        remind_of_dates(day)
        send_collected_notices()
    assert len(subjects_to("translator-sv")) == 2


def test_what_is_done_is_not_reminded_of(published, sv, people):
    assign(published, sv, person=people["translator-sv"], due_date=timezone.localdate())
    remind_of_dates()
    send_collected_notices()
    assert mail.outbox == []


def test_a_person_switches_mails_off_on_their_own_page(client, people):
    person = people["translator-sv"]
    client.force_login(person)
    page = client.get(reverse("wagtailadmin_account"))
    assert "language_notices-kinds" in page.content.decode()
    form = {"language_notices-kinds": ["behind"]}
    form |= {f"{panel}-{field}": value for panel, field, value in OTHER_SETTINGS}
    client.post(reverse("wagtailadmin_account"), form)
    silenced = set(SilencedNotice.objects.filter(person=person).values_list("kind", flat=True))
    assert silenced == set(NoticeKind.values) - {"behind"}


OTHER_SETTINGS = (
    ("name_email", "first_name", "A"),
    ("name_email", "last_name", "B"),
    ("name_email", "email", "translator-sv@synergos.example"),
    ("locale", "preferred_language", "sv"),
    ("locale", "current_time_zone", "Europe/Oslo"),
    ("theme", "theme", "system"),
    ("theme", "contrast", "system"),
    ("theme", "density", "default"),
)

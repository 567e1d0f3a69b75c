"""A reader answers: what is stored, and what is not."""

from datetime import timedelta

import lxml.html
import pytest
from django.test import Client, override_settings
from django.utils import timezone
from wagtail.models import Page

from cms.core.models import Frequency
from cms.feedback import receiving
from cms.feedback.models import Answer
from cms.feedback.periodic_jobs import forget_old_words
from cms.feedback.stamps import stamp_for
from tests.cms.feedback.conftest import heading
from tests.cms.website.parts import pick

pytestmark = pytest.mark.django_db


def test_the_form_on_the_page_is_what_is_accepted(client, page):
    html = lxml.html.fromstring(client.get(page.get_url()).content)
    [form] = pick(html, ".helped form")
    fields = {field.get("name"): field.get("value") or "" for field in pick(form, "input")}
    assert client.post(form.get("action"), {**fields, "helped": "no"}).status_code == 303
    assert Answer.objects.get().helped is False


def test_an_answer_is_counted_at_once_and_thanked_for(answer, page):
    response = answer("yes", follow=True)
    assert heading(response) == "Takk. Svaret er sendt til redaksjonen."
    assert Answer.objects.get().page_id == page.pk


def test_words_are_added_once(client, answer):
    address = answer()["Location"]
    client.post(address, {"text": "Mer om tog"})
    response = client.post(address, {"text": "Noe annet"}, follow=True)
    assert heading(response) == "Takk. Teksten er sendt til redaksjonen."
    assert Answer.objects.get().text == "Mer om tog"


def test_the_warning_belongs_to_the_field(client, answer):
    html = lxml.html.fromstring(client.get(answer()["Location"]).content)
    [field] = pick(html, "textarea")
    [warning] = pick(html, f"#{field.get('aria-describedby')}")
    assert "personopplysninger" in warning.text_content()


def test_no_cookie_is_set_and_none_is_needed(page):
    browser = Client(enforce_csrf_checks=True)
    browser.get(page.get_url())
    response = browser.post(
        f"/feedback/{page.pk}/", {"helped": "yes", "stamp": stamp_for(page.pk)}, follow=True
    )
    assert response.status_code == 200
    assert not browser.cookies


def test_no_address_is_stored(answer):
    answer(REMOTE_ADDR="203.0.113.7")
    assert {field.name for field in Answer._meta.fields} == {
        "id", "page", "helped", "text", "is_told", "given_at", "handled_at", "handled_by",
    }  # fmt: skip


def test_the_counting_cannot_be_turned_back_into_an_address(answer, settings):
    answer()
    [first] = Frequency.objects.values_list("key", flat=True)
    settings.SECRET_KEY = "another"
    Frequency.objects.all().delete()
    answer()
    assert Frequency.objects.get().key != first


@pytest.mark.parametrize("changed", ({"stamp": ""}, {"stamp": "x:y"}, {"helped": "maybe"}, {"helped": ""}))
def test_what_our_form_did_not_send_is_refused(answer, changed):
    response = answer(**changed)
    assert (response.status_code, Answer.objects.count()) == (400, 0)


def test_a_stamp_of_another_page_is_refused(answer, page):
    assert answer(stamp=stamp_for(page.pk + 1)).status_code == 400


def test_a_stamp_is_good_for_a_week(answer, page, monkeypatch):
    stamp = stamp_for(page.pk)
    later = timezone.localdate() + timedelta(days=8)
    monkeypatch.setattr(timezone, "localdate", lambda *_: later)
    assert answer(stamp=stamp).status_code == 400


def test_a_page_is_the_same_for_all_readers_of_a_day(page):
    assert stamp_for(page.pk) == stamp_for(page.pk)


def test_a_machine_that_fills_in_everything_is_thanked_and_forgotten(answer):
    response = answer(website="https://example.org/")
    assert (response.status_code, Answer.objects.count()) == (200, 0)


def test_too_many_answers_from_one_network_wait(answer, monkeypatch):
    monkeypatch.setattr(receiving, "PER_HOUR", 2)
    statuses = [answer().status_code for _ in range(3)]
    assert statuses == [303, 303, 429]
    assert Answer.objects.count() == 2


@pytest.mark.parametrize(
    "text", ("\0", "<script>alert(1)</script>", "x" * 10_000, " \u202e ", "'; DROP TABLE x")
)
def test_no_words_break_anything(client, answer, text):
    response = client.post(answer()["Location"], {"text": text}, follow=True)
    assert response.status_code == 200
    assert len(Answer.objects.get().text) <= 1_000 and "\0" not in Answer.objects.get().text


def test_nobody_answers_about_a_draft_or_a_private_page(client, page):
    page.view_restrictions.create(restriction_type="login")
    form = {"helped": "yes", "stamp": stamp_for(page.pk)}
    assert client.post(f"/feedback/{page.pk}/", form, follow=True).status_code == 404
    Page.objects.filter(pk=page.pk).update(live=False)
    assert client.post(f"/feedback/{page.pk}/", form, follow=True).status_code == 404


def test_a_ticket_that_is_made_up_leads_nowhere(client):
    assert client.get("/feedback/words/1:x:y/", follow=True).status_code == 404


def test_who_only_looks_is_led_to_the_page(client, page):
    assert client.get(f"/feedback/{page.pk}/")["Location"] == page.get_url()


@override_settings(FEEDBACK_TEXT_KEPT_DAYS=30)
def test_old_words_are_deleted_and_stay_counted(page):
    old = Answer.objects.create(page=page, helped=True, text="Gammelt", is_told=True)
    Answer.objects.create(page=page, helped=True, text="Nytt", is_told=True)
    Answer.objects.filter(pk=old.pk).update(given_at=timezone.now() - timedelta(days=31))
    assert forget_old_words() == 1
    assert list(Answer.objects.order_by("pk").values_list("text", "is_told")) == [("", True), ("Nytt", True)]


def test_the_form_costs_no_query(page, rf, django_assert_num_queries):
    from cms.website.presentation.feedback import feedback_form

    with django_assert_num_queries(0):
        assert feedback_form(page, rf.get("/")).stamp

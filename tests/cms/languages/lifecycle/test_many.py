"""Several pages ticked in the explorer: one question about their translations, and all of it or nothing."""

import pytest
from django.contrib.auth import get_user_model
from django.urls import reverse
from wagtail.models import Page

from cms.courses.models import Lesson
from tests.cms.browsing import faults, is_too_wide


@pytest.fixture
def alone(module):
    """Nobody translates it."""
    return module.add_child(instance=Lesson(title="Alene", slug="alene"))


@pytest.fixture
def address(in_both, alone):
    def of(action):
        ids = f"id={in_both.pk}&id={alone.pk}&next=/admin/reports/"
        return reverse("wagtail_bulk_action", args=["wagtailcore", "page", action]) + f"?{ids}"

    return of


def versions(page):
    return Page.objects.filter(translation_key=page.translation_key)


def live(page):
    return [version.live for version in versions(page).order_by("pk")]


@pytest.mark.parametrize("action", ["delete", "unpublish"])
def test_first_all_translations_are_named_and_nothing_happens(english_admin, address, in_both, action):
    said = english_admin.post(address(action)).content.decode()
    assert "Bröd &amp; vatten" in said and "Alene" in said
    assert live(in_both) == [True, True]


def test_deleted_they_go_in_all_languages(english_admin, address, in_both, alone):
    answer = english_admin.post(address("delete"), {"translations": "follow", "understood": "on"})
    assert not versions(in_both).exists() and not versions(alone).exists()
    assert answer.url == "/admin/reports/"
    assert Page.find_problems() == ([], [], [], [], [])


def test_nothing_is_deleted_before_the_box_is_ticked(english_admin, address, in_both):
    english_admin.post(address("delete"), {"translations": "follow"})
    assert versions(in_both).count() == 2


def test_a_page_and_the_one_above_it_are_deleted_together(english_admin, address, in_both, module):
    form = {"translations": "follow", "understood": "on", "confirm_site_name": "Synergos"}
    english_admin.post(f"{address('delete')}&id={module.pk}", form)
    assert not versions(module).exists() and not versions(in_both).exists()
    assert Page.find_problems() == ([], [], [], [], [])


@pytest.mark.parametrize(("choice", "state"), [("follow", [False, False]), ("stay", [False, True])])
def test_taken_down_the_translations_follow_or_stay(english_admin, address, in_both, alone, choice, state):
    english_admin.post(address("unpublish"), {"translations": choice})
    assert live(in_both) == state
    assert live(alone) == [False]


def test_a_norwegian_editor_deletes_nothing_swedish_and_is_told_who_may(client, address, in_both, alone):
    client.force_login(get_user_model().objects.get(username="editor-nb"))
    form = {"translations": "follow", "understood": "on"}
    answer = client.post(address("delete"), form, headers={"accept-language": "nb"})
    assert answer.status_code == 409
    assert "Du kan ikke slette «Bröd &amp; vatten» på svensk." in answer.content.decode()
    assert versions(alone).exists()


def test_a_norwegian_editor_takes_down_only_norwegian(client, address, in_both):
    client.force_login(get_user_model().objects.get(username="publisher-nb"))
    client.post(address("unpublish"), {"translations": "follow"})
    assert live(in_both) == [True, True]
    client.post(address("unpublish"), {"translations": "stay"})
    assert live(in_both) == [False, True]


def test_pages_without_translations_are_deleted_as_ever(english_admin, alone):
    address = reverse("wagtail_bulk_action", args=["wagtailcore", "page", "delete"])
    english_admin.post(f"{address}?id={alone.pk}")
    assert not versions(alone).exists()


@pytest.mark.browser
@pytest.mark.parametrize("action", ["delete", "unpublish"])
def test_the_question_has_no_fault_and_fits_a_narrow_screen(visitor, address, action):
    page = visitor.log_in(get_user_model().objects.get(username="admin")).see(address(action))
    page.locator("main form button[type=submit], main form input[type=submit]").first.click()
    page.locator(".language-form").wait_for()
    assert faults(page, ".language-form") == []
    assert not is_too_wide(page, ".language-form")

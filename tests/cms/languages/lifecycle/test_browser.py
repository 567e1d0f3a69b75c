"""The questions before a source is taken down or deleted, in a real browser."""

import pytest
from django.contrib.auth import get_user_model
from django.urls import reverse

from tests.cms.browsing import faults, is_too_wide, press_until

pytestmark = [pytest.mark.browser, pytest.mark.django_db]

QUESTIONS = ("unpublish", "delete")
OURS = ".language-form"


@pytest.fixture
def open_question(visitor, in_both):
    def open_one(question, person="admin", theme="light", **options):
        user = get_user_model().objects.get(username=person)
        address = reverse(f"wagtailadmin_pages:{question}", args=[in_both.pk])
        return visitor.log_in(user, theme=theme).see(address, **options)

    return open_one


@pytest.mark.parametrize("theme", ("light", "dark"))
@pytest.mark.parametrize("question", QUESTIONS)
@pytest.mark.parametrize("person", ("admin", "editor-nb"))
def test_axe_finds_nothing(open_question, question, person, theme):
    assert faults(open_question(question, person, theme), OURS) == []


@pytest.mark.parametrize("question", QUESTIONS)
def test_nothing_scrolls_sideways(open_question, in_both, question):
    type(in_both).objects.filter(pk=in_both.pk).update(draft_title="Samfunnsentreprenørskapskompetanse" * 3)
    assert not is_too_wide(open_question(question), OURS)


def test_with_the_keyboard_alone_it_is_taken_down_and_the_translation_left(open_question, in_both, sv):
    page = open_question("unpublish")
    press_until(page, page.locator("[name=translations][value=follow]"))
    page.keyboard.press("ArrowDown")
    page.keyboard.press("Enter")
    page.locator(".messages .success").wait_for()
    in_both.refresh_from_db()
    assert (in_both.live, in_both.get_translation(sv).live) == (False, True)


def test_nothing_is_deleted_before_the_box_is_ticked(open_question, in_both):
    page = open_question("delete")
    page.locator("button.serious").click()
    assert page.locator("#understood").evaluate("box => box.matches(':invalid')")
    page.locator("#understood").check()
    page.locator("button.serious").click()
    page.locator(".messages .success").wait_for()
    assert not type(in_both).objects.filter(translation_key=in_both.translation_key).exists()


@pytest.fixture
def open_offer(visitor, in_both):
    """Taken down in both languages and published again in Norwegian: the screen that the offer leads to."""
    in_both.unpublish()
    in_both.save_revision().publish()

    def open_one(theme="light", **options):
        user = get_user_model().objects.get(username="admin")
        address = reverse("restore_translations", args=[in_both.pk])
        return visitor.log_in(user, theme=theme).see(address, **options)

    return open_one


@pytest.mark.parametrize("theme", ("light", "dark"))
def test_axe_finds_nothing_in_the_offer_to_restore(open_offer, theme):
    assert faults(open_offer(theme), OURS) == []


def test_the_offer_to_restore_fits_a_narrow_screen(open_offer, in_both):
    type(in_both).objects.update(draft_title="Samfunnsentreprenørskapskompetanse" * 3)
    assert not is_too_wide(open_offer(), OURS)


def test_published_again_in_the_editor_it_is_offered_and_restored(visitor, in_both, sv):
    in_both.unpublish()
    user = get_user_model().objects.get(username="admin")
    page = visitor.log_in(user).see(reverse("wagtailadmin_pages:edit", args=[in_both.pk]))
    page.locator("footer [data-w-dropdown-target=toggle]").last.click()
    page.locator("[name=action-publish]").click()
    page.get_by_role("link", name="Publiser dem igjen …").click()
    page.get_by_role("button", name="Publiser dem igjen").click()
    page.get_by_text("1 oversettelse er publisert igjen.").wait_for()
    assert in_both.get_translation(sv).live

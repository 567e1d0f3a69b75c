"""The board in a real browser: no accessibility fault, no sideways scroll, usable without a script."""

import pytest
from django.urls import reverse

from cms.courses.models import Lesson, Module
from tests.cms.browsing import faults, is_too_wide, press_until

pytestmark = [pytest.mark.browser, pytest.mark.django_db]

BOARD = ".parity-board"


@pytest.fixture
def open_board(visitor, editor, changed):
    def open_one(path, theme="light", **options):
        return visitor.log_in(editor, theme=theme).see(path, **options)

    return open_one


@pytest.fixture
def new_lesson(course):
    """Nobody has sent it to translation."""
    module = Module.objects.child_of(course).first()
    return module.add_child(instance=Lesson(title="Ny leksjon", slug="ny-leksjon"))


@pytest.mark.parametrize("theme", ("light", "dark"))
@pytest.mark.parametrize("width", (360, 1280))
def test_axe_finds_nothing_on_the_board(open_board, new_lesson, address, theme, width):
    assert faults(open_board(address, theme, width=width), BOARD) == []


@pytest.mark.parametrize("width", (320, 360, 768, 1280))
def test_nothing_scrolls_sideways(open_board, new_lesson, address, changed, width):
    type(changed).objects.filter(pk=changed.pk).update(title="Samfunnsentreprenørskapskompetanse" * 4)
    assert not is_too_wide(open_board(address), f"{BOARD}, {BOARD} td, {BOARD} th", width)


def test_the_filter_works_without_a_script(open_board, address):
    page = open_board(address, java_script_enabled=False)
    page.get_by_label("Språk").select_option("sv")
    page.get_by_label("Tilstand").select_option("behind")
    page.get_by_role("button", name="Vis", exact=True).click()
    assert page.locator(".parity-cell").count() == 1
    page.get_by_role("link", name="Vis alt").click()
    assert page.locator(".parity-cell").count() > 50


def test_the_board_is_reached_and_left_with_the_keyboard_alone(open_board, address):
    page = open_board(address)
    link = page.locator(".parity-cell--behind a").first
    press_until(page, link)
    assert link.evaluate("e => getComputedStyle(e).outlineStyle") != "none"
    assert link.inner_text().startswith("Ligger etter: 1 av")


def test_with_the_keyboard_alone_what_is_missing_is_sent(open_board, address, new_lesson, sv):
    page = open_board(address)
    press_until(page, page.locator("button[name=send][value=sv]"))
    page.keyboard.press("Enter")
    page.locator(".job__sentence").wait_for()
    assert new_lesson.has_translation(sv)


def test_axe_finds_nothing_in_the_choice_of_boards(open_board):
    assert faults(open_board(reverse("parity")), BOARD) == []

"""The description in a real browser: no accessibility fault, no sideways scroll, nothing but the keyboard."""

import pytest

from tests.cms.browsing import faults, is_too_wide

pytestmark = [pytest.mark.browser, pytest.mark.django_db]

PAGE = "/api/@docs?language=nb"


@pytest.mark.parametrize("scheme", ("light", "dark"))
def test_axe_finds_nothing(visitor, scheme):
    assert faults(visitor.see(PAGE, color_scheme=scheme), "body") == []


def test_nothing_scrolls_sideways_at_320_pixels(visitor):
    assert not is_too_wide(visitor.see(PAGE), "main", width=320)


def test_the_keyboard_skips_to_the_content(visitor):
    page = visitor.see(PAGE)
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    assert page.url.endswith("#main")

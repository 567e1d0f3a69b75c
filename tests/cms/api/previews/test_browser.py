"""Links to drafts, and what they open, in a real browser: no accessibility fault, no sideways scroll."""

import pytest
from django.urls import reverse

from tests.cms.browsing import faults, is_too_wide

pytestmark = [pytest.mark.browser, pytest.mark.django_db]

SCREENS = ("list", "made", "refused")


@pytest.fixture
def open_screen(visitor, person, page, made):
    """By name. There is an open link with a long name; ``made`` shows a new one."""
    link, _path = made(page)
    link.name = "Samfunnsentreprenørskapskompetanse" * 2
    link.save()

    def open_one(name, theme="light"):
        visitor.log_in(person, theme=theme)
        screen = visitor.see(reverse("api_previews", args=[page.pk]))
        if name != "list":
            screen.locator("[name=name]").fill("Sissel" if name == "made" else "")
            screen.locator(".api-screen__actions [type=submit]").click()
            screen.locator("#secret" if name == "made" else ".error-message").first.wait_for()
        return screen

    return open_one


@pytest.mark.parametrize("theme", ("light", "dark"))
@pytest.mark.parametrize("name", SCREENS)
def test_axe_finds_nothing(open_screen, name, theme):
    assert faults(open_screen(name, theme), ".previews") == []


@pytest.mark.parametrize("name", SCREENS)
def test_nothing_scrolls_sideways_at_320_pixels(open_screen, name):
    assert not is_too_wide(open_screen(name), ".previews", width=320)


@pytest.mark.parametrize("part", [".shared-draft", "main"])
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_axe_finds_nothing_in_the_shared_draft(visitor, path, part, scheme):
    assert faults(visitor.see(path, color_scheme=scheme), part) == []


def test_the_shared_draft_does_not_scroll_sideways_at_320_pixels(visitor, path):
    assert not is_too_wide(visitor.see(path), "main", width=320)

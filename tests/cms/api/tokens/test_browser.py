"""The screens of tokens in a real browser: no accessibility fault, no sideways scroll."""

import pytest
from django.urls import reverse

from tests.cms.browsing import faults, is_too_wide

pytestmark = [pytest.mark.browser, pytest.mark.django_db]

SCREENS = ("list", "new", "made", "refused")


@pytest.fixture
def open_screen(visitor, person, token_for):
    """By name. There are an open token and one that has ended; ``made`` shows a new one."""
    token_for(person, "write", "drafts")
    token_for(person, "publish", days=-1)

    def open_one(name, theme="light"):
        visitor.log_in(person, theme=theme)
        page = visitor.see(reverse("api_tokens" if name == "list" else "api_token_new"))
        if name == "made":
            page.locator("[name=name]").fill("Samfunnsentreprenørskapskompetanse" * 2)
            page.locator("[name=form-0-scopes]").last.check()
        if name in ("made", "refused"):
            page.locator(".api-screen__actions [type=submit]").click()
            page.locator("#secret" if name == "made" else ".error-message").first.wait_for()
        return page

    return open_one


@pytest.mark.parametrize("theme", ("light", "dark"))
@pytest.mark.parametrize("name", SCREENS)
def test_axe_finds_nothing(open_screen, name, theme):
    assert faults(open_screen(name, theme), ".tokens") == []


@pytest.mark.parametrize("name", SCREENS)
def test_nothing_scrolls_sideways_at_320_pixels(open_screen, name):
    assert not is_too_wide(open_screen(name), ".tokens", width=320)

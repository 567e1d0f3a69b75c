"""The screens of webhooks in a real browser: no accessibility fault, no sideways scroll."""

import pytest
from django.contrib.auth import get_user_model
from django.urls import reverse

from cms.api.webhooks.outbox import put
from tests.cms.browsing import faults, is_too_wide

pytestmark = [pytest.mark.browser, pytest.mark.django_db]

SCREENS = ("list", "log", "new", "refused", "secret")


@pytest.fixture
def open_screen(visitor, receiver, listener):
    """By name. One message was taken, another refused; ``secret`` shows that of a new webhook."""
    put("page.published", "nb", lambda: {"@id": "http://example.org/" + "side" * 40})
    listener.status = 500
    put("page.deleted", "nb", dict)
    addresses = {"list": reverse("api_webhooks"), "log": reverse("api_webhook", args=[receiver.pk])}

    def open_one(name, theme="light"):
        visitor.log_in(get_user_model().objects.get(username="admin"), theme=theme)
        page = visitor.see(addresses.get(name, reverse("api_webhook_new")), reduced_motion="reduce")
        if name in ("refused", "secret"):
            page.locator("[name=name]").fill("Partner" * 10)
            page.locator("[name=url]").fill("https://8.8.8.8/" if name == "secret" else "x")
            page.locator(".api-screen__actions [type=submit]").first.click()
            page.locator("input#secret" if name == "secret" else ".error-message").first.wait_for()
        return page

    return open_one


@pytest.mark.parametrize("theme", ("light", "dark"))
@pytest.mark.parametrize("name", SCREENS)
def test_axe_finds_nothing(open_screen, name, theme):
    assert faults(open_screen(name, theme), ".webhooks") == []


@pytest.mark.parametrize("name", SCREENS)
def test_nothing_scrolls_sideways_at_320_pixels(open_screen, name):
    assert not is_too_wide(open_screen(name), ".webhooks", width=320)

"""The screens of webhooks in a real browser: no accessibility fault, no sideways scroll."""

from pathlib import Path

import pytest
from django.contrib.auth import get_user_model
from django.test import Client
from django.urls import reverse
from wagtail.users.models import UserProfile

from cms.api.webhooks.outbox import put

pytestmark = [pytest.mark.browser, pytest.mark.django_db]

AXE = Path(__file__).parents[4] / "node_modules/axe-core/axe.min.js"
ORIGIN = "http://127.0.0.1:8000"
VIOLATIONS = "axe.run('.webhooks').then(result => result.violations.map(found => found.id))"
SCREENS = ("list", "log", "new", "refused", "secret")


@pytest.fixture
def screens(client, receiver, listener):
    """Name -> what Django answers. One message was taken, another refused."""
    user = get_user_model().objects.get(username="admin")
    client.force_login(user)
    put("page.published", "nb", lambda: {"@id": "http://example.org/" + "side" * 40})
    listener.status = 500
    put("page.deleted", "nb", dict)

    def answer(name, theme):
        UserProfile.objects.update_or_create(user=user, defaults={"theme": theme, "preferred_language": "nb"})
        new, given = reverse("api_webhook_new"), {"name": "Partner" * 10, "url": "https://8.8.8.8/"}
        return {
            "list": lambda: client.get(reverse("api_webhooks")),
            "log": lambda: client.get(reverse("api_webhook", args=[receiver.pk])),
            "new": lambda: client.get(new),
            "refused": lambda: client.post(new, {"url": "x"}),
            "secret": lambda: client.post(new, given),
        }[name]()

    return answer


@pytest.fixture
def open_screen(chromium, screens):
    contexts = []

    def open_one(name, theme="light", width=1280):
        shown = screens(name, theme)
        context = chromium.new_context(
            bypass_csp=True, reduced_motion="reduce", viewport={"width": width, "height": 900}
        )
        contexts.append(context)
        context.route("**/*", lambda route, request: answer(route, request, shown))
        page = context.new_page()
        page.goto(ORIGIN + "/admin/")
        return page

    yield open_one
    for context in contexts:
        context.close()


def answer(route, request, shown):
    path = request.url.removeprefix(ORIGIN)
    if path != "/admin/" and not path.startswith("/static/"):
        return route.abort()
    response = shown if path == "/admin/" else Client().get(path)
    body = response.getvalue()
    return route.fulfill(status=response.status_code, headers=dict(response.headers), body=body)


@pytest.mark.parametrize("theme", ("light", "dark"))
@pytest.mark.parametrize("name", SCREENS)
def test_axe_finds_nothing(open_screen, name, theme):
    page = open_screen(name, theme)
    page.add_script_tag(content=AXE.read_text())
    assert page.evaluate(VIOLATIONS) == []


@pytest.mark.parametrize("name", SCREENS)
def test_nothing_scrolls_sideways_at_320_pixels(open_screen, name):
    page = open_screen(name, width=320)
    assert page.evaluate("document.querySelector('.webhooks').scrollWidth <= innerWidth")

"""The screens of tokens in a real browser: no accessibility fault, no sideways scroll."""

from pathlib import Path

import pytest
from django.test import Client
from django.urls import reverse
from django.utils import timezone
from wagtail.users.models import UserProfile

pytestmark = [pytest.mark.browser, pytest.mark.django_db]

AXE = Path(__file__).parents[4] / "node_modules/axe-core/axe.min.js"
ORIGIN = "http://127.0.0.1:8000"
VIOLATIONS = "axe.run('.tokens').then(result => result.violations.map(found => found.id))"


@pytest.fixture
def screens(client, person, token_for):
    """Name -> what Django answers. There are an open token, one that has ended, and a new one."""
    client.force_login(person)
    token_for(person, "write", "drafts")
    token_for(person, "publish", days=-1)
    given = {"name": "Samfunnsentreprenørskapskompetanse" * 2, "ends": timezone.localdate().isoformat()}
    rows = {"form-TOTAL_FORMS": 3, "form-INITIAL_FORMS": 0, "form-0-scopes": ["answers"]}

    def answers(theme):
        wishes = {"theme": theme, "preferred_language": "nb"}
        UserProfile.objects.update_or_create(user=person, defaults=wishes)
        return {
            "made": client.post(reverse("api_token_new"), {**given, **rows}),
            "list": client.get(reverse("api_tokens")),
            "new": client.get(reverse("api_token_new")),
            "refused": client.post(
                reverse("api_token_new"), {"form-TOTAL_FORMS": 3, "form-INITIAL_FORMS": 0}
            ),
        }

    return answers


@pytest.fixture
def open_screen(chromium, screens):
    contexts = []

    def open_one(name, theme="light", width=1280):
        answer = screens(theme)[name]
        context = chromium.new_context(bypass_csp=True, viewport={"width": width, "height": 900})
        contexts.append(context)
        context.route("**/*", lambda route, request: _answer(route, request, answer))
        page = context.new_page()
        page.goto(ORIGIN + "/admin/")
        return page

    yield open_one
    for context in contexts:
        context.close()


def _answer(route, request, answer):
    path = request.url.removeprefix(ORIGIN)
    if path != "/admin/" and not path.startswith("/static/"):
        return route.abort()
    response = answer if path == "/admin/" else Client().get(path)
    return route.fulfill(
        status=response.status_code, headers=dict(response.headers), body=response.getvalue()
    )


@pytest.mark.parametrize("theme", ("light", "dark"))
@pytest.mark.parametrize("name", ("list", "new", "made", "refused"))
def test_axe_finds_nothing(open_screen, name, theme):
    page = open_screen(name, theme)
    page.add_script_tag(content=AXE.read_text())
    assert page.evaluate(VIOLATIONS) == []


@pytest.mark.parametrize("name", ("list", "new", "made", "refused"))
def test_nothing_scrolls_sideways_at_320_pixels(open_screen, name):
    page = open_screen(name, width=320)
    assert page.evaluate("document.querySelector('.tokens').scrollWidth <= innerWidth")

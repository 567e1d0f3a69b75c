"""The screens for files and terms in a real browser: no accessibility fault, no sideways scroll."""

from pathlib import Path

import pytest
from django.contrib.auth import get_user_model
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client
from django.urls import reverse
from wagtail.models import Locale
from wagtail.users.models import UserProfile

from cms.languages.terms.candidates import search_candidates
from cms.languages.terms.files.changes import export_terms

pytestmark = [pytest.mark.browser, pytest.mark.django_db]

AXE = Path(__file__).parents[4] / "node_modules/axe-core/axe.min.js"
ORIGIN = "http://127.0.0.1:8000"
VIOLATIONS = """axe.run('.exchange').then(result => result.violations.map(
    found => [found.id, found.nodes.map(node => node.html)]))"""
SCREENS = ("exchange", "preview", "candidates", "change", "files", "terms")


@pytest.fixture
def admin(client):
    user = get_user_model().objects.get(username="admin")
    client.force_login(user)
    return user


@pytest.fixture
def address(client, admin, came_back, submitted):
    """The address of each screen, with something to look at: a text to take over, to decide on, to refuse."""

    def of(screen):
        if screen == "preview":
            content = came_back().replace(b"Br\xc3\xb6d &amp; vatten", b"x" * 300)
            submitted.body[1].value["claim"] = "Vann er svært vått."
            submitted.save_revision().publish()
            form = {"file": SimpleUploadedFile("lesson-nb-sv.xlf", content), "written_by": "machine"}
            return client.post(reverse("languages_exchange_receive"), form, follow=True).request["PATH_INFO"]
        if screen == "terms":
            content = export_terms("csv").replace(b",ildsjel,", "glødesjel".encode().join([b",", b","]))
            form = {"file": SimpleUploadedFile("terms.csv", content)}
            return client.post(reverse("languages_term_receive"), form)["Location"]
        if screen == "change":
            form = {"language": "nb", "old": "ildsjel", "new": "entusiast"}
            response = client.post(reverse("languages_term_change"), form, follow=True)
            return response.redirect_chain[-1][0]
        if screen == "candidates":
            search_candidates(Locale.objects.get(language_code="nb"))
        return {
            "exchange": reverse("languages_exchange"),
            "candidates": reverse("languages_term_candidates") + "?language=nb",
            "files": reverse("languages_term_files"),
        }[screen]

    return of


@pytest.fixture
def open_screen(chromium, client, admin, address):
    """Django answers beforehand, since what a test writes is seen in its own thread only."""
    contexts = []

    def open_one(screen, theme="light", language="nb", **options):
        wishes = {"theme": theme, "preferred_language": language}
        UserProfile.objects.update_or_create(user=admin, defaults=wishes)
        path = address(screen)
        answer = client.get(path)
        context = chromium.new_context(bypass_csp=True, **options)
        contexts.append(context)
        context.route("**/*", lambda route, request: _answer(route, request, {path: answer}))
        page = context.new_page()
        page.goto(ORIGIN + path)
        return page

    yield open_one
    for context in contexts:
        context.close()


def _answer(route, request, answers):
    path = request.url.removeprefix(ORIGIN)
    if path not in answers and not path.startswith("/static/"):
        return route.abort()
    response = answers.get(path) or Client().get(path)
    return route.fulfill(
        status=response.status_code, headers=dict(response.headers), body=response.getvalue()
    )


@pytest.mark.parametrize("theme", ("light", "dark"))
@pytest.mark.parametrize("screen", SCREENS)
def test_axe_finds_nothing(open_screen, screen, theme):
    page = open_screen(screen, theme, viewport={"width": 1280, "height": 900})
    page.add_script_tag(content=AXE.read_text())
    assert page.evaluate(VIOLATIONS) == []


@pytest.mark.parametrize("screen", SCREENS)
def test_nothing_scrolls_sideways(open_screen, screen):
    page = open_screen(screen)
    for width in (320, 360, 768, 1280):
        page.set_viewport_size({"width": width, "height": 800})
        assert page.evaluate("document.querySelector('.exchange').scrollWidth <= innerWidth"), width


@pytest.mark.parametrize("screen", ("preview", "terms", "change"))
def test_every_choice_is_made_from_the_keyboard(open_screen, screen):
    page = open_screen(screen)
    box = page.locator(".exchange form input[type=checkbox]").first
    before = box.is_checked()
    box.focus()
    page.keyboard.press("Space")
    assert box.is_checked() is not before

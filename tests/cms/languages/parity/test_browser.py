"""The board in a real browser: no accessibility fault, no sideways scroll, usable without a script."""

from pathlib import Path

import pytest
from django.test import Client
from django.urls import reverse
from wagtail.users.models import UserProfile

pytestmark = [pytest.mark.browser, pytest.mark.django_db]

AXE = Path(__file__).parents[4] / "node_modules/axe-core/axe.min.js"
ORIGIN = "http://127.0.0.1:8000"
VIOLATIONS = "axe.run('.parity-board').then(result => result.violations.map(found => found.id))"
NOTHING_STICKS_OUT = """[...document.querySelectorAll('.parity-board td, .parity-board th')]
    .every(cell => cell.scrollWidth <= cell.clientWidth)"""


@pytest.fixture
def open_board(chromium, client, editor, changed):
    """Opens the first of some addresses of the editor; links between them work.

    Django answers beforehand, since what a test writes is seen in its own thread only. No server, no network.
    """
    client.force_login(editor)
    contexts = []

    def open_one(*paths, theme="light", **options):
        wishes = {"theme": theme, "preferred_language": "nb"}
        UserProfile.objects.update_or_create(user=editor, defaults=wishes)
        answers = {path: client.get(path) for path in paths}
        context = chromium.new_context(bypass_csp=True, **options)
        contexts.append(context)
        context.route("**/*", lambda route, request: _answer(route, request, answers))
        page = context.new_page()
        page.goto(ORIGIN + paths[0])
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
@pytest.mark.parametrize("width", (360, 1280))
def test_axe_finds_nothing_on_the_board(open_board, address, theme, width):
    page = open_board(address, theme=theme, viewport={"width": width, "height": 900})
    page.add_script_tag(content=AXE.read_text())
    assert page.evaluate(VIOLATIONS) == []


def test_nothing_scrolls_sideways(open_board, address, changed):
    type(changed).objects.filter(pk=changed.pk).update(title="Samfunnsentreprenørskapskompetanse" * 4)
    page = open_board(address)
    for width in (320, 360, 768, 1280):
        page.set_viewport_size({"width": width, "height": 800})
        assert page.evaluate("document.querySelector('.parity-board').scrollWidth <= innerWidth"), width
        assert page.evaluate(NOTHING_STICKS_OUT), width


def test_the_filter_works_without_a_script(open_board, address):
    behind = f"{address}?language=sv&state=behind&person="
    page = open_board(address, behind, f"{address}?", java_script_enabled=False)
    page.get_by_label("Språk").select_option("sv")
    page.get_by_label("Tilstand").select_option("behind")
    page.get_by_role("button", name="Vis", exact=True).click()
    assert page.locator(".parity-cell").count() == 1
    page.get_by_role("link", name="Vis alt").click()
    assert page.locator(".parity-cell").count() > 50


def test_the_board_is_reached_and_left_with_the_keyboard_alone(open_board, address, changed):
    page = open_board(address, viewport={"width": 1280, "height": 900})
    link = page.locator(".parity-cell--behind a").first
    link.focus()
    assert link.evaluate("e => getComputedStyle(e).outlineStyle") != "none"
    assert link.inner_text().startswith("Ligger etter: 1 av")


def test_axe_finds_nothing_in_the_choice_of_boards(open_board):
    page = open_board(reverse("parity"))
    page.add_script_tag(content=AXE.read_text())
    assert page.evaluate(VIOLATIONS) == []

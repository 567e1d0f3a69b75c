"""axe-core finds nothing on any kind of page, light and dark."""

from __future__ import annotations

from pathlib import Path

import pytest
from playwright.sync_api import Page

from tests.lms_export.browser.player import KEYS, WRONG, open_page, take_test

pytestmark = pytest.mark.browser

AXE = (Path(__file__).parents[3] / "node_modules/axe-core/axe.min.js").read_text(encoding="utf-8")
RULES = ["wcag2a", "wcag2aa", "wcag21aa", "wcag22aa", "best-practice"]
RUN = """rules => axe.run({runOnly: rules})
    .then(found => found.violations.map(one => [one.id, one.nodes[0].html]))"""
OPEN_WORDS = "document.querySelectorAll('.sy-page--current button.sy-word').forEach(word => word.click())"


@pytest.fixture(params=["light", "dark"])
def course(request: pytest.FixtureRequest, page: Page, address: str) -> Page:
    page.emulate_media(color_scheme=request.param, reduced_motion="reduce")
    page.goto(f"{address}/nb/index.html")
    page.evaluate(AXE)
    return page


def test_axe_finds_nothing_on_any_kind_of_page(course: Page) -> None:
    found = {}
    for name in ("cover", "contents", "l-lesson-problem", "l-lesson-stopped", "t-module-1", "result"):
        open_page(course, name)
        course.evaluate(
            "document.querySelectorAll('.sy-page--current button.sy-word').forEach(word => word.click())"
        )
        found[name] = course.evaluate(RUN, RULES)
    assert {name: violations for name, violations in found.items() if violations} == {}


def test_axe_finds_nothing_in_answered_questions(course: Page) -> None:
    take_test(course, "t-module-1", {**WRONG, "question-10": KEYS["question-10"]})
    assert course.evaluate(RUN, RULES) == []

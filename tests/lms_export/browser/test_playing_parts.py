"""A package of one part per module on scorm-again: each part has a record of its own."""

from __future__ import annotations

import json

import pytest
from playwright.sync_api import Frame, Page

from lms_export.html.parts import parts_of
from tests.lms_export import factories
from tests.lms_export.browser.player import KEYS, course_frame, open_page, take_test

pytestmark = pytest.mark.browser

FIRST, SECOND = (part.launch for part in parts_of(factories.course(), "module"))
LESSONS = {FIRST: ["l-lesson-problem", "l-lesson-stopped"], SECOND: ["l-lesson-trips"]}
TESTS = {FIRST: "t-module-1", SECOND: "t-module-2"}


def launch(page: Page, part: str) -> Frame:
    page.evaluate("part => open_part(part)", part)
    page.wait_for_function("part => frames[0].location.href.includes(part)", arg=part)
    return course_frame(page)


def play(course: Frame, part: str) -> None:
    for lesson in LESSONS[part]:
        open_page(course, lesson)
    take_test(course, TESTS[part], KEYS)


def record(page: Page, part: str) -> dict:
    page.evaluate("document.getElementById('course').src = 'about:blank'")
    page.wait_for_function("document.getElementById('course').contentDocument?.title === ''")
    return json.loads(page.evaluate("part => localStorage.getItem(`cmi ${part}`)", part))


@pytest.fixture
def platform(page: Page, address: str) -> Page:
    page.goto(f"{address}/scorm_again_parts.html")
    return page


def test_each_part_is_passed_by_itself(platform: Page) -> None:
    for part in (FIRST, SECOND):
        play(launch(platform, part), part)
        assert record(platform, part)["core"]["lesson_status"] == "passed"


def test_one_part_says_nothing_of_the_other(platform: Page) -> None:
    play(launch(platform, FIRST), FIRST)
    record(platform, FIRST)
    course = launch(platform, SECOND)
    assert course.evaluate(
        "[Synergos.session.status(), Synergos.data.questions.every(q => q.module !== 2)]"
    ) == [
        "incomplete",
        True,
    ]


def test_a_part_is_taken_up_again_where_it_was_left(platform: Page) -> None:
    open_page(launch(platform, FIRST), "l-lesson-stopped")
    record(platform, FIRST)
    play(launch(platform, SECOND), SECOND)
    record(platform, SECOND)
    course = launch(platform, FIRST)
    assert course.evaluate("Synergos.session.location") == "l-lesson-stopped"

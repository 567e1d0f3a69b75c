"""What a learner does, in the words of the tests."""

from __future__ import annotations

import json
from typing import Any

from playwright.sync_api import Frame, FrameLocator, Page

from lms_export.html.answers import key_of
from tests.lms_export import factories

Learner = Frame | Page
LESSONS = ["l-lesson-problem", "l-lesson-stopped", "l-lesson-trips"]
TESTS = {"t-module-1": ["question-10", "check-11"], "t-module-2": ["question-20", "question-21"]}
KEYS = {question.id: key_of(question) for question in factories.course().questions}
WRONG = {"question-10": "1", "check-11": "t", "question-20": "2", "question-21": "0"}


def launch(page: Page, address: str, lms: str, course: str = "nb/index.html") -> Frame:
    """The course in the platform's frame."""
    page.goto(f"{address}/host.html?lms={lms}&course={course}")
    return course_frame(page)


def remember(page: Page, address: str, **elements: str) -> None:
    """The platform holds ``elements`` (``student_id`` and the like of ``cmi.core``) before the launch."""
    page.goto(f"{address}/host.html?lms=none")
    stored = json.dumps(
        {name if "." in name else f"cmi.core.{name}": kept for name, kept in elements.items()}
    )
    page.evaluate("stored => localStorage.setItem('lms', stored)", stored)


def course_frame(page: Page) -> Frame:
    page.frame_locator("#course").locator(".sy-page--current").wait_for()
    frame = page.frame("course")
    assert frame is not None
    return frame


def open_page(learner: Learner, name: str) -> None:
    learner.evaluate("name => { window.location.hash = name; }", name)
    learner.locator(f"#{name}.sy-page--current").wait_for()


def answer(learner: Learner, question: str, letters: str) -> None:
    form = learner.locator(f"#q-{question}")
    for letter in letters:
        form.locator(f"input[value='{letter}']").check()
    form.locator("[type=submit]").click()


def take_test(learner: Learner, test: str, answers: dict[str, str]) -> None:
    open_page(learner, test)
    for question in TESTS[test]:
        answer(learner, question, answers[question])


def play_all(learner: Learner, answers: dict[str, str]) -> None:
    for lesson in LESSONS:
        open_page(learner, lesson)
    for test in TESTS:
        take_test(learner, test, answers)


def calls(page: Page) -> list[list[str]]:
    return json.loads(page.evaluate("localStorage.getItem('calls')"))


def sent(page: Page, element: str) -> list[str]:
    """Every value the course set ``element`` to, in order."""
    return [str(call[2]) for call in calls(page) if call[:2] == ["LMSSetValue", element]]


def kept(page: Page) -> dict[str, Any]:
    return json.loads(page.evaluate("localStorage.getItem('lms')"))


def frame_of(page: Page) -> FrameLocator:
    return page.frame_locator("#course")

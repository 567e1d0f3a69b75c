"""What a learner does in one assignable unit, in the words of the tests."""

from __future__ import annotations

from playwright.sync_api import Page

from lms_export.html.answers import key_of
from lms_export.html.identifiers import lesson_page, module_test_page
from lms_export.html.parts import Part, parts_of
from tests.lms_export import factories

FIRST, SECOND = parts_of(factories.course(), "module")
SAVED = "Lagret i læringsplattformen"
WRONG = {"question-10": "1", "check-11": "t", "question-20": "2", "question-21": "0"}


def enter(page: Page, address: str) -> None:
    page.goto(address)
    page.locator(".sy-page--current").wait_for()


def open_page(page: Page, name: str) -> None:
    page.evaluate("name => { window.location.hash = name; }", name)
    page.locator(f"#{name}.sy-page--current").wait_for()


def read(page: Page, part: Part) -> None:
    for lesson in part.course.lessons:
        open_page(page, lesson_page(lesson))


def take_test(page: Page, part: Part, answers: dict[str, str] | None = None) -> None:
    for module in part.course.modules:
        open_page(page, module_test_page(module))
        for question in module.test:
            answer(page, question.id, (answers or {}).get(question.id) or key_of(question))


def answer(page: Page, question: str, letters: str) -> None:
    form = page.locator(f"#q-{question}")
    for letter in letters:
        form.locator(f"input[value='{letter}']").check()
    form.locator("[type=submit]").click()


def play(page: Page, part: Part, answers: dict[str, str] | None = None) -> None:
    read(page, part)
    take_test(page, part, answers)


def settle(page: Page) -> None:
    """Waits until the player says that everything has arrived."""
    page.locator("[data-saved-text]", has_text=SAVED).wait_for(state="attached")
    page.evaluate("() => Synergos.session.save()")


def refusal(page: Page) -> str:
    """Why the platform did not take the course, as the learner reads it."""
    notice = page.locator("[data-notice]")
    notice.wait_for()
    assert notice.inner_text() == page.evaluate("() => Synergos.refused")
    return notice.inner_text()


def leave(page: Page) -> None:
    """Closes the page as a person does: the last requests must get away by themselves."""
    page.goto("about:blank")
    page.wait_for_timeout(300)

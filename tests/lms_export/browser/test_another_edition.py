"""A learner's state of edition 1.0 is opened in 1.1, on scorm-again: the verdict says what happens."""

from __future__ import annotations

import json
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest
from playwright.sync_api import Frame, Page, expect

from lms_export import writers
from lms_export.comparing.courses import compare
from lms_export.comparing.verdicts import verdict
from lms_export.course import Course
from lms_export.package import write_zip
from lms_export.writers.options import Options, in_folder
from tests.lms_export import factories
from tests.lms_export.browser.player import KEYS, LESSONS, course_frame, open_page, play_all, take_test
from tests.lms_export.comparing.two_editions import (
    only_reworded,
    with_moved_choice,
    with_new_lesson,
    without_question,
)

pytestmark = pytest.mark.browser

Launch = Callable[[Course], Frame]
LOST = "Kurset er endret siden sist. Ett svar kunne ikke beholdes, fordi spørsmålet er endret eller borte."
UNREAD = "Det du hadde gjort her, er lagret av en annen versjon av kurset og kan ikke leses."

ON_ANOTHER_DEVICE = """cmi => {
    localStorage.clear();
    sessionStorage.clear();
    localStorage.setItem("cmi", cmi);
}"""


def level(course: Course) -> str:
    return verdict(compare(factories.course(), course)).level


def record(page: Page) -> dict:
    """What the platform holds when the learner has left."""
    page.evaluate("document.getElementById('course').src = 'about:blank'")
    page.wait_for_function("document.getElementById('course').contentDocument?.title === ''")
    return json.loads(page.evaluate("localStorage.getItem('cmi')"))


@pytest.fixture
def launch(page: Page, address: str, folder: Path) -> Launch:
    """Puts a package of the course in the place of the one before, and opens it."""

    def launched(course: Course) -> Frame:
        options = Options(languages=("nb",))
        package = writers.write(course, "scorm12", in_folder(folder / "files"), options)
        with zipfile.ZipFile(write_zip(package, folder / "edition.zip").path) as archive:
            archive.extractall(folder / "edition")
        page.goto(f"{address}/scorm_again.html?course=edition/index.html")
        return course_frame(page)

    return launched


@pytest.fixture
def half_way(page: Page, launch: Launch) -> None:
    """A learner has opened two lessons and answered the test of module 2 in edition 1.0."""
    course = launch(factories.course())
    for lesson in LESSONS[:2]:
        open_page(course, lesson)
    take_test(course, "t-module-2", KEYS)
    record(page)


def known(course: Frame) -> dict:
    return course.evaluate("Synergos.session.state")


@pytest.mark.parametrize("change", [only_reworded, with_moved_choice])
def test_a_learner_keeps_all_progress_where_it_is_safe(launch: Launch, half_way: None, change) -> None:
    course = launch(change())
    state = known(course)
    assert level(change()) == "safe"
    assert (state["answers"], len(state["opened"])) == ({"20": "0", "21": "02"}, 2)
    assert course.inner_text("[data-start-text]") == "Fortsett der du slapp: Prøve: Markedet"


def test_whoever_has_passed_stays_passed_when_a_lesson_is_added(page: Page, launch: Launch) -> None:
    play_all(launch(factories.course()), KEYS)
    record(page)
    launch(with_new_lesson())
    core = record(page)["core"]
    assert level(with_new_lesson()) == "safe_with_notes"
    assert (core["lesson_status"], core["score"]["raw"]) == ("passed", "100")


def test_the_answer_to_a_question_that_is_gone_is_lost_and_told(launch: Launch, half_way: None) -> None:
    course = launch(without_question(1))
    assert level(without_question(1)) == "new_attempt"
    assert known(course)["answers"] == {"21": "02"}
    expect(course.locator("[data-notice]")).to_have_text(LOST)


def test_a_state_that_cannot_be_read_costs_no_result(page: Page, launch: Launch) -> None:
    play_all(launch(factories.course()), KEYS)
    cmi = record(page)
    cmi["suspend_data"] = "9~" + cmi["suspend_data"][2:]
    page.evaluate(ON_ANOTHER_DEVICE, json.dumps(cmi))
    course = launch(factories.course())
    assert course.inner_text("[data-notice]").startswith(UNREAD)
    assert record(page)["core"]["lesson_status"] == "passed"

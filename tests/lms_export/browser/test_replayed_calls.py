"""Every call of a full play on SCORM 1.2, replayed against its grammars: no platform checks them all."""

from __future__ import annotations

from pathlib import Path

import pytest
from playwright.sync_api import Page

from tests.lms_export.browser.player import KEYS, WRONG, calls, launch, play_all, sent
from tests.lms_export.grammars import SCORM_12, faults

pytestmark = pytest.mark.browser
EVERY_ANSWER = (Path(__file__).parent / "every_answer.js").read_text()


def leave(page: Page) -> None:
    page.evaluate("document.getElementById('course').src = 'about:blank'")
    page.wait_for_function("localStorage.getItem('calls').includes('LMSFinish')")


@pytest.mark.parametrize("answers", [KEYS, WRONG], ids=["right", "wrong"])
def test_it_obeys_the_grammars(page: Page, address: str, answers: dict[str, str]) -> None:
    course = launch(page, address, "good")
    play_all(course, answers)
    course.evaluate(EVERY_ANSWER)
    leave(page)
    assert faults(calls(page), SCORM_12) == []


def test_it_tells_of_every_kind_of_question(page: Page, address: str) -> None:
    launch(page, address, "good").evaluate(EVERY_ANSWER)
    types = {value for number in range(40) for value in sent(page, f"cmi.interactions.{number}.type")}
    assert types == {"choice", "true-false", "sequencing", "matching", "fill-in", "numeric"}

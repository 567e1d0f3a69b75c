"""A learner in an xAPI package, launched by the words of ``tincan.xml``."""

from __future__ import annotations

import pytest
from playwright.sync_api import Page, expect

from tests.lms_export import factories
from tests.lms_export.record_store.learner import FIRST, SECOND, enter, leave, open_page, play, read, settle
from tests.lms_export.record_store.platform import Platform

pytestmark = [pytest.mark.browser, pytest.mark.parametrize("platform", ["xapi"], indirect=True)]


def verbs(platform: Platform) -> list[str]:
    return [str(statement["verb"]["display"]["en"]) for statement in platform.statements]


def test_a_course_is_passed(page: Page, platform: Platform) -> None:
    enter(page, platform.launch_plainly())
    for part in (FIRST, SECOND):
        play(page, part)
    settle(page)
    leave(page)
    said = [verb for verb in verbs(platform) if verb not in ("answered", "experienced")]
    assert said == ["initialized", "completed", "passed", "terminated"]
    assert verbs(platform).count("experienced") == len(factories.course().lessons)


def test_a_second_launch_resumes(page: Page, platform: Platform) -> None:
    enter(page, platform.launch_plainly())
    read(page, FIRST)
    settle(page)
    leave(page)
    page.context.clear_cookies()
    enter(page, platform.launch_plainly())
    page.evaluate("() => localStorage.clear()")
    assert page.evaluate("() => Synergos.session.state.opened.length") == len(FIRST.course.lessons)


def test_without_a_launch_it_plays_on_the_device(page: Page, platform: Platform) -> None:
    enter(page, f"{platform.address}/index.html")
    expect(page.locator("[data-notice]")).to_contain_text("Ikke koblet til en læringsplattform")
    open_page(page, "contents")
    assert platform.requests == []

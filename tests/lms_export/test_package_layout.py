"""What lies where in a learner package, and what a change touches."""

from __future__ import annotations

import gzip
import json
import re

import msgspec
import pytest

from lms_export.checks import check_course
from lms_export.course import Course, Guide, Module
from lms_export.html.package_files import media_path, package_files
from lms_export.html.parts import GRANULARITIES, Granularity
from lms_export.html.static_files import player_script, player_scripts
from lms_export.package import content_of
from tests.lms_export import factories

BOTH = ("nb", "sv")
RUNTIMES = ("", "web", "scorm12", "scorm2004", "cmi5", "xapi", "live")
LARGEST_PLAYER = 30 * 1024


def files_of(
    course: Course, languages: tuple[str, ...] = BOTH, granularity: Granularity = "course"
) -> dict[str, bytes]:
    files = package_files(course, languages, lms="scorm12", granularity=granularity)
    return {name: content_of(content) for name, content in files.items()}


@pytest.mark.parametrize("lms", RUNTIMES)
def test_the_player_takes_at_most_thirty_kilobytes(lms: str) -> None:
    assert len(gzip.compress(player_script(lms))) <= LARGEST_PLAYER


def test_every_lesson_and_test_has_a_file_for_the_player_and_one_to_read() -> None:
    names = files_of(factories.course())
    for page in ("l-lesson-problem", "t-module-2"):
        assert {f"{kind}/{code}/{page}.{end}" for kind, end in FILES for code in BOTH} <= set(names)


FILES = (("pages", "js"), ("plain", "html"))


def test_only_further_languages_need_a_frame_of_their_own() -> None:
    names = files_of(factories.course())
    assert [name for name in names if name.startswith("shell/")] == ["shell/sv.js"]


def test_a_change_of_one_lesson_changes_only_its_own_files() -> None:
    course = factories.course()
    lesson = msgspec.structs.replace(course.lessons[0], body=course.lessons[0].body[:3])
    module = msgspec.structs.replace(course.modules[0], lessons=(lesson, *course.modules[0].lessons[1:]))
    edited = msgspec.structs.replace(course, modules=(module, *course.modules[1:]))
    before, after = (files_of(one, ("nb",)) for one in (course, edited))
    changed = {name for name in before if before[name] != after[name]}
    # The launch page holds the right answers, and this lesson has lost a question.
    assert changed == {"index.html", "pages/nb/l-lesson-problem.js", "plain/nb/l-lesson-problem.html"}


def test_parts_share_their_pages_and_have_a_contents_page() -> None:
    whole = files_of(factories.course())
    parts = files_of(factories.course(), granularity="module")
    pages = {name: content for name, content in whole.items() if name.startswith(("pages/", "plain/"))}
    assert pages.items() <= parts.items()
    assert b"<script" not in parts["index.html"]


def test_a_launch_page_stays_small_in_the_longest_course() -> None:
    page = files_of(longest_course(), ("nb",))["index.html"]
    assert len(gzip.compress(page)) < 150_000


def longest_course() -> Course:
    """400 lessons and 2,000 questions."""
    lesson = factories.third_lesson()
    modules = [
        Module(
            id=f"m{number}",
            title=factories.text("Modul", "Modul", "Module"),
            lessons=tuple(
                msgspec.structs.replace(lesson, id=f"l{number}-{place}", body=()) for place in range(10)
            ),
            test=tuple(
                msgspec.structs.replace(factories.question(place), id=f"q{number}-{place}")
                for place in range(50)
            ),
        )
        for number in range(40)
    ]
    return factories.course(modules=tuple(modules))


def test_plain_pages_hold_no_explanation_that_tells_the_answer() -> None:
    files = files_of(factories.course())
    plain = b"".join(content for name, content in files.items() if name.startswith("plain/"))
    assert b"<template" not in plain and b"De fleste kunne ikke" not in plain


def test_plain_pages_offer_nothing_that_only_a_script_could_take() -> None:
    files = files_of(factories.course())
    plain = b"".join(content for name, content in files.items() if name.startswith("plain/"))
    assert re.findall(rb"<(?:input|select|textarea|button|script)\b", plain) == []
    assert re.findall(rb'"-[a-z]|data-(?:question|text|block)\b(?!-)', plain) == []


def test_plain_pages_show_every_choice() -> None:
    files = files_of(factories.course(), ("nb",))
    page = files["plain/nb/t-module-1.html"].decode()
    assert all(f">{choice.text['nb']}</div>" in page for choice in factories.question(10).choices)


def test_plain_pages_find_their_pictures() -> None:
    files = files_of(factories.course(), ("nb",))
    assert f'src="../../{media_path(factories.MAP)}"'.encode() in files["plain/nb/l-lesson-problem.html"]


@pytest.mark.parametrize("granularity", GRANULARITIES)
def test_nothing_for_the_facilitator_is_in_it(granularity: Granularity) -> None:
    course = factories.course()
    guide = Guide(aim=factories.text("Bare for veileder", "Bare för ledaren", "For the facilitator only"))
    modules = tuple(msgspec.structs.replace(module, guide=guide) for module in course.modules)
    files = files_of(msgspec.structs.replace(course, modules=modules), granularity=granularity)
    assert not any(b"Bare f" in content for content in files.values())


def test_questions_and_outline_are_the_same_in_every_language() -> None:
    islands = [island(files_of(factories.course(), (code,))) for code in BOTH]
    assert len({json.dumps([one["pages"], judged(one)]) for one in islands}) == 1


def test_two_pages_that_would_share_a_file_are_refused() -> None:
    first, other = factories.first_lesson(), factories.third_lesson()
    twin = msgspec.structs.replace(other, id=first.id.upper())
    module = msgspec.structs.replace(factories.course().modules[0], lessons=(first, twin))
    problems = check_course(factories.course(modules=(module,)))
    assert any("is used more than once" in problem.message for problem in problems)


def island(files: dict[str, bytes]) -> dict:
    found = re.search(r'id="synergos-data">(.*?)</script>', files["index.html"].decode(), re.DOTALL)
    assert found
    return json.loads(found[1])


def judged(data: dict) -> list[dict]:
    return [
        {name: value for name, value in question.items() if name not in ("shown", "text")}
        for question in data["questions"]
    ]


@pytest.mark.parametrize("lms", RUNTIMES)
def test_only_the_adapter_of_its_own_runtime_is_in_it(lms: str) -> None:
    adapters = {"scorm12", "scorm2004", "cmi5", "xapi", "live"}
    shipped = {name.removeprefix("player/").removesuffix(".js") for name in player_scripts(lms)}
    assert shipped & adapters == ({lms} & adapters)

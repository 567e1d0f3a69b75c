"""A course read lesson by lesson is the same course, and what is known of it is not worked out again."""

from __future__ import annotations

import gc
import json
from pathlib import Path

import msgspec
import pytest

from lms_export import kept_lessons
from lms_export.checks import judge_course
from lms_export.checks.results import Result
from lms_export.course import Course, Lesson, from_json, to_json
from lms_export.html.extract import extract_from, extract_of
from lms_export.kept_lessons import keep, read_course
from lms_export.memory import remembering
from lms_export.shelf import Shelf
from tests.lms_export import factories


def document(course: Course) -> bytes:
    """As any document is once it was read: numbers have their fraction."""
    return to_json(from_json(to_json(course)))


DOCUMENT = document(factories.course())
OPEN = Path("/proc/self/fd")


def with_body(lesson: Lesson, **changed: object) -> Course:
    """The course with ``lesson`` in the place of its first."""
    course = factories.course()
    module, *others = course.modules
    lesson = msgspec.structs.replace(lesson, **changed)
    module = msgspec.structs.replace(module, lessons=(lesson, *module.lessons[1:]))
    return msgspec.structs.replace(course, modules=(module, *others))


def with_address() -> Course:
    """A course in which somebody's address stands."""
    title = factories.text(*3 * ["Skriv til kari@nordmann.no"])
    return with_body(factories.course().lessons[0], title=title)


@pytest.fixture
def read(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The first block of every lesson that is gone through while a document is read."""
    found: list[str] = []

    def noted(blocks: tuple, json: bytes) -> object:
        found.append(blocks[0].id)
        return extract_from(blocks, json)

    monkeypatch.setattr(kept_lessons, "extract_from", noted)
    return found


def test_it_is_the_course_read_at_once() -> None:
    assert read_course(DOCUMENT) == from_json(DOCUMENT)


def test_it_is_written_as_the_course_read_at_once() -> None:
    assert to_json(read_course(DOCUMENT)) == DOCUMENT
    assert to_json(keep(factories.course())) == DOCUMENT


def test_what_is_extracted_of_a_lesson_does_not_depend_on_how_it_is_kept() -> None:
    kept = [extract_of(lesson) for lesson in read_course(DOCUMENT).lessons]
    assert kept == [extract_of(lesson) for lesson in from_json(DOCUMENT).lessons]


def test_a_block_that_the_document_does_not_know_is_refused_when_it_is_read() -> None:
    faulty = json.loads(DOCUMENT)
    faulty["modules"][0]["lessons"][0]["body"][0]["type"] = "hologram"
    with pytest.raises(msgspec.ValidationError, match="hologram"):
        read_course(json.dumps(faulty).encode())


def test_the_checks_find_the_same_in_it() -> None:
    assert judge_course(keep(with_address())) == judge_course(with_address())


def test_a_document_that_was_read_before_is_not_read_again(read: list[str], tmp_path: Path) -> None:
    with remembering(tmp_path):
        first = read_course(DOCUMENT)
        read.clear()
        assert read_course(DOCUMENT) == first
    assert read == []


def test_only_the_module_of_a_changed_lesson_is_read_again(read: list[str], tmp_path: Path) -> None:
    lesson = factories.course().lessons[0]
    changed = document(with_body(lesson, body=lesson.body[1:]))
    with remembering(tmp_path):
        read_course(DOCUMENT)
        read.clear()
        read_course(changed)
    assert len(read) == len(factories.course().modules[0].lessons)


def judged_with_a_memory(course: Course, folder: Path) -> list[Result]:
    with remembering(folder):
        judge_course(course)
        return judge_course(course)


def test_what_was_found_in_a_module_is_found_again(tmp_path: Path) -> None:
    assert judged_with_a_memory(with_address(), tmp_path) == judge_course(with_address())


def test_a_module_in_which_nothing_was_found_is_not_gone_through_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with remembering(tmp_path):
        before = judge_course(factories.course())
        monkeypatch.setattr("lms_export.checks._judge_page", lambda own, found: pytest.fail("judged again"))
        assert judge_course(factories.course()) == before


def test_a_module_is_judged_again_when_the_course_gets_another_language(tmp_path: Path) -> None:
    more = msgspec.structs.replace(factories.course(), languages=("nb", "sv", "en", "sma"))
    with remembering(tmp_path):
        judge_course(factories.course())
        assert judge_course(more) == judge_course_without_a_memory(more)


def judge_course_without_a_memory(course: Course) -> list[Result]:
    with remembering(None):
        return judge_course(course)


def test_a_shelf_gives_back_what_was_put_on_it() -> None:
    shelf = Shelf()
    first, second = shelf.put(b"one"), shelf.put(b"another")
    assert (first(), second()) == (b"one", b"another")


def test_a_shelf_is_gone_with_the_last_that_asks_for_it() -> None:
    gc.collect()
    before = len(list(OPEN.iterdir()))
    ask = Shelf().put(b"one")
    assert len(list(OPEN.iterdir())) == before + 1 and ask() == b"one"
    del ask
    gc.collect()
    assert len(list(OPEN.iterdir())) == before

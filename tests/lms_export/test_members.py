"""What an export remembers: one lesson changed is one lesson rendered, and the bytes are the same."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

import msgspec
import pytest

from lms_export import memory
from lms_export.course import Course
from lms_export.html import members, package_files
from lms_export.html.page_files import PageInCourse, page_files
from lms_export.package import content_of
from lms_export.zip_file import packed
from tests.lms_export import factories


@pytest.fixture
def rendered(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The id of every page that is rendered, as it happens."""
    found: list[str] = []

    def noted(page: PageInCourse, context: object) -> dict[str, bytes]:
        found.append(page.id)
        return page_files(page, context)  # type: ignore[arg-type]

    monkeypatch.setattr("lms_export.html.package_files.page_files", noted)
    return found


@pytest.fixture
def compressed(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The name of every remembered file that is compressed."""
    found: list[str] = []

    def noted(name: str, content: bytes) -> object:
        found.append(name)
        return packed(name, content)

    monkeypatch.setattr("lms_export.html.members.packed", noted)
    return found


def pages_of(course: Course, folder: Path | None) -> dict[str, bytes]:
    with memory.remembering(folder), members.packing():
        files = package_files.package_files(course, ("nb",), lms="scorm12")
    return {name: content_of(content) for name, content in files.items()}


def with_title(title: str) -> Course:
    course = factories.course()
    module, *others = course.modules
    lesson = msgspec.structs.replace(module.lessons[0], title=factories.text(title, title, title))
    module = msgspec.structs.replace(module, lessons=(lesson, *module.lessons[1:]))
    return msgspec.structs.replace(course, modules=(module, *others))


def test_the_same_course_is_not_rendered_again(rendered: list[str], tmp_path: Path) -> None:
    pages_of(factories.course(), tmp_path)
    rendered.clear()
    pages_of(factories.course(), tmp_path)
    assert rendered == []


def test_one_lesson_changed_is_one_lesson_rendered_and_packed(
    rendered: list[str], compressed: list[str], tmp_path: Path
) -> None:
    pages_of(factories.course(), tmp_path)
    rendered.clear()
    compressed.clear()
    pages_of(with_title("Noe annet"), tmp_path)
    assert rendered == ["l-lesson-problem"]
    assert compressed == ["pages/nb/l-lesson-problem.js", "plain/nb/l-lesson-problem.html"]


CHANGES: dict[str, Callable[[], Course]] = {
    "a title": lambda: with_title("Noe annet"),
    "no glossary": lambda: factories.course(terms=()),
    "another pass mark": lambda: factories.course(pass_mark=50),
    "another author of a picture": lambda: factories.course(
        assets=tuple(msgspec.structs.replace(one, credit="En annen") for one in factories.course().assets)
    ),
    "one module less": lambda: factories.course(modules=factories.course().modules[:1]),
}


@pytest.mark.parametrize("change", CHANGES)
def test_with_a_memory_the_bytes_are_those_without(change: str, tmp_path: Path) -> None:
    pages_of(factories.course(), tmp_path)
    assert pages_of(CHANGES[change](), tmp_path) == pages_of(CHANGES[change](), None)


def test_a_damaged_memory_is_no_more_than_forgotten(tmp_path: Path) -> None:
    whole = pages_of(factories.course(), tmp_path)
    for file in tmp_path.iterdir():
        file.write_bytes(b"\x00")
    assert pages_of(factories.course(), tmp_path) == whole


def test_what_was_not_used_for_longest_is_forgotten_first(tmp_path: Path) -> None:
    for age, name in enumerate(["old", "new"]):
        (tmp_path / name).write_bytes(b"x" * 100)
        os.utime(tmp_path / name, (age, age))
    memory.forget_oldest(tmp_path, largest=150)
    assert [file.name for file in tmp_path.iterdir()] == ["new"]

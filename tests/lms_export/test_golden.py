"""Golden output of the factory's course; ``make golden`` writes it again."""

from __future__ import annotations

import json

import pytest

from lms_export.course import to_json
from lms_export.html.context import context_for
from lms_export.html.package_files import media_path
from lms_export.html.pages import (
    render_contents,
    render_cover,
    render_lesson,
    render_module_test,
    render_result,
)
from lms_export.html.player_data import player_data
from tests.lms_export import factories

COURSE = factories.course()


@pytest.fixture(params=["nb", "sv", "en"])
def context(request: pytest.FixtureRequest):
    return context_for(COURSE, request.param, media_path)


@pytest.mark.parametrize("lesson", COURSE.lessons, ids=lambda lesson: lesson.id)
def test_a_lesson_is_rendered_as_before(lesson, context, same_as_golden) -> None:
    same_as_golden(f"{context.language}/{lesson.id}.html", render_lesson(lesson, context))


def test_a_module_test_is_rendered_as_before(context, same_as_golden) -> None:
    same_as_golden(f"{context.language}/module-1.html", render_module_test(COURSE.modules[0], context))


PAGES = {
    "render_cover": lambda context: render_cover(COURSE, context, begin="first.html"),
    "render_contents": lambda context: render_contents(COURSE, context, lambda page: f"{page}.html"),
    "render_result": lambda context: render_result(COURSE, context),
}


@pytest.mark.parametrize("name", PAGES)
def test_a_page_of_the_course_is_rendered_as_before(name, context, same_as_golden) -> None:
    same_as_golden(f"{context.language}/{name}.html", PAGES[name](context))


def test_the_players_data_is_as_before(context, same_as_golden) -> None:
    data = player_data(COURSE, context, lms="scorm12")
    same_as_golden(
        f"{context.language}/player_data.json", json.dumps(data, indent=1, ensure_ascii=False) + "\n"
    )


def test_the_manifest_is_as_before(packaged, same_as_golden) -> None:
    same_as_golden("imsmanifest.xml", packaged().files["imsmanifest.xml"].decode())


def test_the_document_is_as_before(same_as_golden) -> None:
    same_as_golden("course.json", to_json(COURSE).decode() + "\n")

"""Rendering and exporting a course costs little beside what compressing it costs anyway."""

import zlib
from pathlib import Path

import pytest

from lms_export.html.context import context_for
from lms_export.html.pages import render_lesson
from lms_export.package import write_zip
from lms_export.writers import write
from lms_export.writers.options import Options, in_folder
from tests.lms_export import factories


@pytest.fixture(scope="module")
def course():
    return factories.course()


@pytest.fixture(scope="module")
def make_package(course, tmp_path_factory):
    assets = in_folder(factories.write_assets(tmp_path_factory.mktemp("assets")))
    return lambda: write(course, "scorm12", assets, Options(languages=("nb",)))


def test_render_lesson(course, measure):
    lesson = course.lessons[0]
    context = context_for(course, "nb", lambda asset: asset.file_name)
    page = render_lesson(lesson, context).encode()
    measure(
        "render a lesson with every kind of block",
        lambda: render_lesson(lesson, context),
        against="zlib deflate of its HTML",
        reference=lambda: zlib.compress(page, 6),
        target=25,
    )


def test_export(make_package, measure, tmp_path):
    contents = [whole(content) for content in make_package().files.values()]
    measure(
        "export a SCORM 1.2 package, from document to file",
        lambda: write_zip(make_package(), tmp_path / "course.zip"),
        against="zlib deflate of the same bytes",
        reference=lambda: [zlib.compress(content, 6) for content in contents],
        target=4,
    )


def whole(content):
    return content.read_bytes() if isinstance(content, Path) else content

"""From a published course to a package on disk: the whole story."""

from __future__ import annotations

import shutil
from collections.abc import Sequence
from dataclasses import replace
from itertools import chain
from pathlib import Path

from django.conf import settings
from django.utils.translation import get_language

from cms.courses.models import Course
from lms_export.checks import judge_course
from lms_export.checks.results import Result
from lms_export.course import Asset, to_json
from lms_export.course import Course as Document
from lms_export.delivery import Delivered, Order, deliver, require_tools
from lms_export.errors import CourseHasProblems, Problem, UnknownFormat, UnknownLanguage, errors_among
from lms_export.html.parts import Granularity
from lms_export.kept_lessons import keep
from lms_export.memory import remembering
from lms_export.messages import speaking
from lms_export.profiles.choice import Choice, chosen
from lms_export.reader import ReadCourse, read_course
from lms_export.reader.assets import assets_on_disk
from lms_export.reader.lookup import published_languages
from lms_export.writers import WRITERS
from lms_export.writers.options import in_folder

LEFT_OUT = "reader.nothing_is_left_out"
"""What the reader did not take along, among the results of the checks."""


def export(
    page: Course,
    format_name: str | None,
    languages: tuple[str, ...],
    folder: Path,
    *,
    granularity: Granularity | None = None,
    profile: str | None = None,
    release: bool = False,
    with_evidence: bool = True,
) -> Delivered:
    """Read, check, write. Raises ``ExportError``; nothing is written then.

    ``format_name`` may be left out where a ``profile`` decides. ``release`` asks for what only a release must
    meet. Messages are in the active language.
    """
    with speaking(get_language() or "en"), remembering(settings.PAGE_CACHE_ROOT):
        choice = possible(chosen(format_name, granularity, profile))
        order = Order(
            choice=choice,
            languages=languages,
            place=lambda name: folder / name,
            with_evidence=with_evidence,
        )
        read, results = _sound(page, languages, release=release, order=order)
        with assets_on_disk(read.files, _assets(read)) as assets_folder:
            return deliver(read.course, order, in_folder(assets_folder), results)


def examine(page: Course, languages: tuple[str, ...]) -> Sequence[Problem]:
    """What stands in the way of a package, and what to look at; nothing is written."""
    with speaking(get_language() or "en"):
        _read, results = _examined(page, languages)
        return _problems(results)


def read_document(page: Course, languages: tuple[str, ...]) -> Document:
    """The course document as it is, sound or not. Raises ``ExportError`` where a page is missing."""
    with speaking(get_language() or "en"):
        return read_course(page, languages).course


def write_document(page: Course, languages: tuple[str, ...], folder: Path) -> Path:
    """The course document as ``<slug>.json`` with its files beside it. Raises ``ExportError``."""
    with speaking(get_language() or "en"):
        read, _results = _sound(page, languages)
        folder.mkdir(parents=True, exist_ok=True)
        with assets_on_disk(read.files, _assets(read)) as assets_folder:
            for asset in assets_folder.iterdir():
                shutil.copyfile(asset, folder / asset.name)
        place = folder / f"{read.course.slug}.json"
        place.write_bytes(to_json(read.course))
        return place


def possible(choice: Choice) -> Choice:
    """``choice`` where this machine can make it. Raises ``UnknownFormat`` and ``FormatUnavailable``."""
    if choice.format not in WRITERS:
        raise UnknownFormat(choice.format, list(WRITERS))
    require_tools(choice.format)
    return choice


def _sound(
    page: Course, languages: tuple[str, ...], *, release: bool = False, order: Order | None = None
) -> tuple[ReadCourse, list[Result]]:
    """Read and checked; raises ``CourseHasProblems`` where a check found an error."""
    read, results = _examined(page, languages, release=release, order=order)
    problems = _problems(results)
    if errors_among(problems):
        raise CourseHasProblems(problems)
    return read, results


def _examined(
    page: Course, languages: tuple[str, ...], *, release: bool = False, order: Order | None = None
) -> tuple[ReadCourse, list[Result]]:
    """Without an ``order``, as for one SCO of SCORM 1.2: what fits there fits everywhere."""
    known = published_languages(page)
    for language in languages:
        if language not in known:
            raise UnknownLanguage(language, known)
    read = read_course(page, languages)
    read = replace(read, course=keep(read.course))
    results = judge_course(
        read.course,
        has_file=lambda asset: asset.sha256 in read.files,
        release=release,
        format=order.choice.format if order else "scorm12",
        granularity=order.granularity if order else "course",
    )
    return read, [*results, Result(check=LEFT_OUT, problems=tuple(read.left_out))]


def _problems(results: Sequence[Result]) -> list[Problem]:
    return list(chain.from_iterable(result.problems for result in results))


def _assets(read: ReadCourse) -> dict[str, Asset]:
    return {asset.sha256: asset for asset in read.course.assets}

"""From a published course to a package on disk: the whole story."""

from __future__ import annotations

import shutil
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from django.utils.translation import get_language

from cms.courses.models import Course
from lms_export.checks import check_course
from lms_export.course import Asset, to_json
from lms_export.errors import (
    CourseHasProblems,
    Problem,
    UnknownFormat,
    UnknownLanguage,
    errors_among,
)
from lms_export.messages import speaking
from lms_export.package import Package, Written, write_zip
from lms_export.reader import ReadCourse, read_course
from lms_export.reader.assets import assets_on_disk
from lms_export.reader.lookup import published_languages
from lms_export.writers import WRITERS, write
from lms_export.writers.options import Options, file_name, in_folder


@dataclass(frozen=True, kw_only=True)
class Exported:
    """A package on disk, and what the checks found that did not stop it."""

    package: Package
    written: Written
    problems: tuple[Problem, ...]

    def as_json(self) -> dict[str, Any]:
        return {
            "path": str(self.written.path),
            "format": self.package.format,
            "languages": list(self.package.languages),
            "sha256": self.written.sha256,
            "bytes": self.written.bytes,
            "lessons": self.package.lessons,
            "questions": self.package.questions,
        }


def export(page: Course, format_name: str, language: str, folder: Path, *, release: bool = False) -> Exported:
    """Read, check, write. Raises ``ExportError``; nothing is written then.

    ``release`` asks for what only a release must meet. Messages are in the active language.
    """
    with speaking(get_language() or "en"):
        if format_name not in WRITERS:
            raise UnknownFormat(format_name, list(WRITERS))
        read, problems = _sound(page, (language,), release)
        with assets_on_disk(read.files, _assets(read)) as assets_folder:
            options = Options(languages=(language,))
            package = write(read.course, format_name, in_folder(assets_folder), options)
            place = folder / file_name(read.course, options, format_name, package.extension)
            written = write_zip(package, place)
        return Exported(package=package, written=written, problems=tuple(problems))


def examine(page: Course, language: str) -> Sequence[Problem]:
    """What stands in the way of a package, and what to look at; nothing is written."""
    with speaking(get_language() or "en"):
        _read, problems = _examined(page, (language,), release=False)
        return problems


def write_document(page: Course, languages: tuple[str, ...], folder: Path) -> Path:
    """The course document as ``<slug>.json`` with its files beside it. Raises ``ExportError``."""
    with speaking(get_language() or "en"):
        read, _problems = _sound(page, languages, release=False)
        folder.mkdir(parents=True, exist_ok=True)
        with assets_on_disk(read.files, _assets(read)) as assets_folder:
            for asset in assets_folder.iterdir():
                shutil.copyfile(asset, folder / asset.name)
        place = folder / f"{read.course.slug}.json"
        place.write_bytes(to_json(read.course))
        return place


def _sound(page: Course, languages: tuple[str, ...], release: bool) -> tuple[ReadCourse, list[Problem]]:
    """Read and checked; raises ``CourseHasProblems`` where a check found an error."""
    read, problems = _examined(page, languages, release)
    if errors_among(problems):
        raise CourseHasProblems(problems)
    return read, problems


def _examined(page: Course, languages: tuple[str, ...], release: bool) -> tuple[ReadCourse, list[Problem]]:
    known = published_languages(page)
    for language in languages:
        if language not in known:
            raise UnknownLanguage(language, known)
    read = read_course(page, languages)
    problems = check_course(read.course, has_file=lambda asset: asset.sha256 in read.files, release=release)
    return read, [*problems, *read.left_out]


def _assets(read: ReadCourse) -> dict[str, Asset]:
    return {asset.sha256: asset for asset in read.course.assets}

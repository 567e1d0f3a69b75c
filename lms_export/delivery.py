"""A course that has passed its checks, as a package on disk with the papers that belong to it."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from itertools import chain
from pathlib import Path
from typing import Any

import msgspec

from lms_export import preflight
from lms_export.brand import Brand
from lms_export.checks.results import Result
from lms_export.course import Course
from lms_export.errors import FormatUnavailable, Problem
from lms_export.html.members import packing
from lms_export.html.parts import Granularity
from lms_export.package import Package, Written, write_zip
from lms_export.preflight import Preflight
from lms_export.profiles import LANGUAGES
from lms_export.profiles.choice import Choice
from lms_export.writers import TITLES, unavailable, write
from lms_export.writers.options import AssetFinder, Options, file_name, granularity_of


class Order(msgspec.Struct, frozen=True, kw_only=True):
    """What to make. ``place`` answers the usual file name with the path to write."""

    choice: Choice
    languages: tuple[str, ...]
    place: Callable[[str], Path]
    with_evidence: bool = True
    brand: Brand | None = None

    @property
    def options(self) -> Options:
        return Options(languages=self.languages, granularity=self.choice.granularity, brand=self.brand)

    @property
    def granularity(self) -> Granularity:
        return granularity_of(self.choice.format, self.choice.granularity)


class Delivered(msgspec.Struct, frozen=True, kw_only=True):
    """``problems`` holds what did not stop the package; ``papers`` are the files written beside it."""

    package: Package
    written: Written
    problems: tuple[Problem, ...]
    papers: tuple[Path, ...] = ()

    def as_json(self) -> dict[str, Any]:
        return {
            "path": str(self.written.path),
            "format": self.package.format,
            "languages": list(self.package.languages),
            "sha256": self.written.sha256,
            "bytes": self.written.bytes,
            "lessons": self.package.lessons,
            "questions": self.package.questions,
            "papers": [str(paper) for paper in self.papers],
        }


def deliver(course: Course, order: Order, find: AssetFinder, results: Sequence[Result]) -> Delivered:
    """Write the package, hold it against its platform, write the papers.

    ``results`` are those of the checks, without errors. Raises ``ExportError`` and ``OSError``.
    """
    require_tools(order.choice.format)
    with packing():
        package = write(course, order.choice.format, find, order.options)
    name = file_name(course, order.options, package.format, package.extension)
    written = write_zip(package, order.place(name))
    compared = _compared(course, package, written, order)
    finished = _finished(written, order)
    found = chain.from_iterable(result.problems for result in (*results, *finished))
    return Delivered(
        package=package,
        written=written,
        problems=(*found, *package.notes, *_warnings(compared)),
        papers=tuple(_papers(course, package, written, order, results, finished, compared)),
    )


def require_tools(format: str) -> None:
    """Raises ``FormatUnavailable`` where this machine lacks what the format takes."""
    if missing := unavailable(format):
        raise FormatUnavailable(TITLES[format], missing)


def _compared(course: Course, package: Package, written: Written, order: Order) -> Preflight | None:
    from lms_export.preflight.comparing import preflight_of

    profile = order.choice.profile
    return preflight_of(course, package, written, profile, order.granularity) if profile else None


def _warnings(compared: Preflight | None) -> list[Problem]:
    from lms_export.preflight.page import warnings

    return warnings(compared) if compared else []


def _papers(
    course: Course,
    package: Package,
    written: Written,
    order: Order,
    results: Sequence[Result],
    finished: Sequence[Result],
    compared: Preflight | None,
) -> Iterator[Path]:
    contents: dict[str, bytes] = {}
    if order.with_evidence:
        contents |= _evidence(course, package, written, order, results, finished)
    if compared:
        contents |= _for_the_platform(course, package, written, order, compared)
    for ending, content in contents.items():
        path = written.path.with_name(f"{written.path.name}.{ending}")
        path.write_bytes(content)
        yield path


def _finished(written: Written, order: Order) -> list[Result]:
    """The finished file, judged as an importer would; only the evidence asks for it."""
    if not order.with_evidence:
        return []
    from lms_export.evidence.collecting import judged

    result = judged(written.path)
    return [result] if result else []


def _evidence(
    course: Course,
    package: Package,
    written: Written,
    order: Order,
    results: Sequence[Result],
    finished: Sequence[Result],
) -> dict[str, bytes]:
    from lms_export import evidence
    from lms_export.evidence import collecting, page

    found = collecting.evidence_of(
        course,
        package,
        written,
        order.choice,
        results,
        order.granularity,
        finished[0] if finished else None,
    )
    return {"evidence.json": evidence.to_json(found), "evidence.html": page.page(found)}


def _for_the_platform(
    course: Course, package: Package, written: Written, order: Order, compared: Preflight
) -> dict[str, bytes]:
    from lms_export.preflight import page

    papers = {"preflight.json": preflight.to_json(compared), "preflight.html": page.page(compared)}
    for language in LANGUAGES:
        papers |= _guide(course, package, written, order, language)
    return papers


def _guide(
    course: Course, package: Package, written: Written, order: Order, language: str
) -> dict[str, bytes]:
    from lms_export.guides import Subject, guide
    from lms_export.guides.printing import printed

    profile = order.choice.profile
    if profile is None:
        return {}
    subject = Subject(
        course=course.title.get(language) or package.title,
        standard=TITLES[package.format],
        format=package.format,
        languages=package.languages,
        file=written.path.name,
    )
    html = guide(profile, subject, language)
    pdf = printed(html)
    papers = {f"import-{language}.html": html.encode()}
    return papers | ({f"import-{language}.pdf": pdf} if pdf else {})

"""From a written package and its checks to the evidence."""

from __future__ import annotations

import zipfile
from collections.abc import Sequence
from pathlib import Path

from lms_export.checks.package_file import judge_package
from lms_export.checks.results import Result
from lms_export.course import Course, Scored
from lms_export.errors import Problem
from lms_export.evidence import Check, CourseFacts, Evidence, Finding, Size
from lms_export.evidence.sentences import sentence_of
from lms_export.evidence.tools import tools
from lms_export.html.parts import Granularity
from lms_export.package import Package, Written
from lms_export.profiles.choice import Choice
from lms_export.writers import TITLES

LARGEST = 10
JUDGED = "package_file"


def evidence_of(
    course: Course,
    package: Package,
    written: Written,
    choice: Choice,
    results: Sequence[Result],
    granularity: Granularity,
    finished: Result | None,
) -> Evidence:
    sizes = _sizes(package, written.path)
    return Evidence(
        file=written.path.name,
        sha256=written.sha256,
        bytes=written.bytes,
        format=package.format,
        standard=TITLES[package.format],
        profile=choice.profile.name if choice.profile else "",
        granularity=granularity,
        languages=package.languages,
        course=_facts(course),
        files=len(sizes),
        largest=tuple(sorted(sizes, key=lambda size: (-size.bytes, size.path))[:LARGEST]),
        made_with=tools(package.format),
        checks=tuple(_check(result) for result in results),
        judged=_check(finished) if finished else None,
        not_carried=tuple(map(_finding, package.notes)),
    )


def judged(path: Path) -> Result | None:
    """The finished file, judged as an importer would; nothing for kinds that ``check`` does not know."""
    kind, problems = judge_package(path)
    known = kind is not None or problems
    return Result(check=JUDGED, problems=tuple(problems)) if known else None


def _facts(course: Course) -> CourseFacts:
    return CourseFacts(
        id=course.id,
        slug=course.slug,
        title=course.title.get(course.source_language) or next(iter(course.title.values()), ""),
        edition=course.edition,
        pilot=course.pilot,
        updated=course.updated,
        source_language=course.source_language,
        modules=len(course.modules),
        lessons=len(course.lessons),
        minutes=course.minutes,
        scored_questions=len(course.questions),
        self_checks=sum(isinstance(block, Scored) for lesson in course.lessons for block in lesson.body),
        assets=len(course.assets),
    )


def _sizes(package: Package, path: Path) -> list[Size]:
    if package.is_document:
        return [Size(path=path.name, bytes=path.stat().st_size)]
    with zipfile.ZipFile(path) as archive:
        return [Size(path=entry.filename, bytes=entry.file_size) for entry in archive.infolist()]


def _check(result: Result) -> Check:
    return Check(
        name=result.check,
        sentence=sentence_of(result.check),
        verdict=result.verdict,
        findings=tuple(map(_finding, result.problems)),
    )


def _finding(problem: Problem) -> Finding:
    return Finding(
        level=problem.level,
        page=problem.page,
        field=problem.field,
        message=problem.message,
        way_out=problem.way_out,
    )

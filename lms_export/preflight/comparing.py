"""Each limit of a profile, beside what the package needs."""

from __future__ import annotations

from collections.abc import Iterator

from lms_export.course import Course
from lms_export.html.parts import Granularity, parts_of
from lms_export.html.suspend_data import LIMITS, worst_part
from lms_export.messages import current_language
from lms_export.messages import gettext as _
from lms_export.package import Package, Written
from lms_export.preflight import Compared, Preflight
from lms_export.profiles import Profile

ADVISED_BYTES = 50_000_000
"""Ours, not a platform's: on a slow line in the border region, more than this is too long to wait."""
LONGEST_PREFIX = len("organization-")


def preflight_of(
    course: Course, package: Package, written: Written, profile: Profile, granularity: Granularity
) -> Preflight:
    return Preflight(
        file=written.path.name,
        profile=profile.name,
        platform=profile.title.in_language(current_language()),
        format=package.format,
        granularity=granularity,
        languages=package.languages,
        limits=tuple(_limits(course, package, written, profile, granularity)),
        remarks=tuple(said.in_language(current_language()) for said in profile.quirks_of(package.format)),
    )


def _limits(
    course: Course, package: Package, written: Written, profile: Profile, granularity: Granularity
) -> Iterator[Compared]:
    limits = profile.limits
    yield _compared(
        "package_bytes",
        _("Bytes in the file"),
        written.bytes,
        limits.package_bytes,
        _("Use shorter recordings and smaller pictures, or divide the course by module."),
    )
    yield _compared(
        "advised_bytes",
        _("Bytes in the file, beside what we advise for slow lines"),
        written.bytes,
        ADVISED_BYTES,
        _("Use shorter recordings and smaller pictures."),
    )
    if package.format in LIMITS:
        yield _compared(
            "suspend_data",
            _("Characters of progress that one learner can need"),
            worst_part(course, granularity),
            limits.suspend_data or LIMITS[package.format],
            _("Divide the course by module: --granularity module."),
        )
    yield _compared(
        "title",
        _("Characters in the longest title"),
        _longest_title(course, package.languages),
        limits.title,
        _("Make the title shorter; the platform shows its beginning."),
    )
    yield _compared(
        "identifier",
        _("Characters in the longest identifier"),
        LONGEST_PREFIX + max(len(part.id) for part in parts_of(course, granularity)),
        limits.identifier,
        _("Copy the page: the copy gets a shorter id."),
    )
    yield _compared(
        "units",
        _("Units that report for themselves"),
        len(parts_of(course, granularity)),
        limits.units,
        _("Leave the course whole: --granularity course."),
    )


def _compared(name: str, sentence: str, value: int, limit: int | None, way_out: str) -> Compared:
    if limit is None:
        return Compared(name=name, sentence=sentence, value=value, limit=None, verdict="not_known")
    if value <= limit:
        return Compared(name=name, sentence=sentence, value=value, limit=limit, verdict="fits")
    return Compared(
        name=name, sentence=sentence, value=value, limit=limit, verdict="too_much", way_out=way_out
    )


def _longest_title(course: Course, languages: tuple[str, ...]) -> int:
    titles = [course.title, *(module.title for module in course.modules)]
    titles += [lesson.title for lesson in course.lessons]
    return max(len(title.get(language, "")) for title in titles for language in languages)

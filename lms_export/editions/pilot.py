"""Which editions are pilots: until everything that validates them is done, and the emblem is the real one."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

import msgspec
from django.utils.translation import gettext as _

from lms_export.checks.results import Result
from lms_export.course import Course
from lms_export.editions.models import Edition
from lms_export.errors import Problem

EMBLEM = "release.emblem_is_real"
"""The check that a pilot may fail: its funding plate shows a placeholder."""


Incomplete = Callable[[Sequence[Edition]], set[int]]
_asked: list[Incomplete] = []


def register_validation(incomplete: Incomplete) -> None:
    """``incomplete`` gives the keys of the editions that lack something before they are more than pilots."""
    _asked.append(incomplete)


def is_pilot(edition: Edition) -> bool:
    return edition.pk in pilots_among([edition])


def pilots_among(editions: Iterable[Edition]) -> set[int]:
    """The keys of those that are; asked of all of them at once."""
    given = list(editions)
    pilots = {each.pk for each in given if each.has_placeholder_emblem or not _asked}
    others = [each for each in given if each.pk not in pilots]
    return pilots.union(*(incomplete(others) for incomplete in _asked)) if others else pilots


def why_it_stays_one(edition: Edition) -> str:
    """The sentence for who validates it; empty where nothing but validation is missing."""
    if not edition.has_placeholder_emblem:
        return ""
    sentence = _(
        "Edition %(number)s shows a placeholder in place of the emblem of the European Union, so it stays a "
        "pilot. Upload the emblem from the programme's own files, release the next edition and validate that."
    )
    return sentence % {"number": edition}


def has_placeholder(course: Course) -> bool:
    return bool(course.funding and not course.funding.emblem)


def as_pilot(results: Sequence[Result]) -> list[Result]:
    """The results of the checks, where a placeholder in place of the emblem is a warning."""
    return [_warned(result) if result.check == EMBLEM else result for result in results]


def _warned(result: Result) -> Result:
    warnings: list[Problem] = [
        msgspec.structs.replace(problem, level="warning") for problem in result.problems
    ]
    return msgspec.structs.replace(result, problems=tuple(warnings))

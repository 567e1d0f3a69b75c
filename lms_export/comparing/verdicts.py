"""Whether learners keep what they have done when a package of the new document takes the old one's place.

Nothing a platform has called passed or completed is ever taken back by the player. A new attempt is needed
where something that counts is lost, or counts for less than when it was done.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal

from lms_export.comparing.comparison import (
    Change,
    ComparedBlock,
    ComparedLesson,
    ComparedModule,
    Comparison,
    Effect,
    Place,
    Value,
)
from lms_export.html.parts import Granularity
from lms_export.html.suspend_data import LIMITS, READ_VERSIONS
from lms_export.writers.options import granularity_of

Level = Literal["safe", "safe_with_notes", "new_attempt"]
LEVELS: tuple[Level, ...] = ("safe", "safe_with_notes", "new_attempt")
Cause = (
    Effect
    | Literal[
        "another_course",
        "layout_unread",
        "does_not_fit",
        "imported_anew",
        "language_removed",
        "pass_mark_raised",
        "pass_mark_lowered",
        "module_added",
        "module_removed",
        "tested_module_removed",
        "lesson_added",
        "lesson_removed",
        "lesson_in_another_unit",
        "in_another_unit",
    ]
)
UNRECORDED = ("epub", "pdf", "facilitator")
"""Formats that remember nothing of a learner."""
CARTRIDGES = ("cc11", "cc13")
HARMLESS: frozenset[Effect] = frozenset({"activity_added"})
MORE_TO_COME: frozenset[Effect] = frozenset(
    {
        "question_added",
        "more_is_right",
        "more_attempts",
        "offers_more",
        "activity_removed",
        "settings_changed",
    }
)
"""Nothing that was done is lost or counts for less."""


class Reason(Value, frozen=True, kw_only=True):
    """``subject`` is what it is about, nothing for the whole course; ``numbers`` fill its sentence."""

    level: Level
    cause: Cause
    subject: ComparedBlock | ComparedLesson | ComparedModule | None = None
    other: ComparedBlock | None = None
    numbers: dict[str, int | str] = {}


class Verdict(Value, frozen=True, kw_only=True):
    """``reasons`` are the gravest first; without any, ``has_changed`` says whether there is a difference."""

    level: Level
    format: str
    granularity: Granularity
    reasons: tuple[Reason, ...] = ()
    has_changed: bool = True
    only_wording: bool = False


def verdict(
    comparison: Comparison, format: str = "scorm12", granularity: Granularity | None = None
) -> Verdict:
    """What whoever replaces a package of this format has to know."""
    units = granularity_of(format, granularity)
    found = list(_reasons(comparison, format, units))
    reasons = tuple(sorted(found, key=lambda reason: -LEVELS.index(reason.level)))
    return Verdict(
        level=reasons[0].level if reasons else "safe",
        format=format,
        granularity=units,
        reasons=reasons,
        has_changed=has_changed(comparison),
        only_wording=only_wording(comparison),
    )


def _reasons(comparison: Comparison, format: str, units: Granularity) -> Iterator[Reason]:
    if format in UNRECORDED:
        return
    if not comparison.is_same_course:
        yield Reason(level="new_attempt", cause="another_course")
        return
    if format in CARTRIDGES:
        if has_changed(comparison):
            yield Reason(level="new_attempt", cause="imported_anew")
        return
    yield from _of_the_state(comparison, format, units)
    yield from _of_the_course(comparison)
    for module in comparison.modules:
        yield from _of_module(module, units)
    for reused in comparison.reused:
        level: Level = "safe_with_notes" if reused.now.place.lesson else "new_attempt"
        yield Reason(level=level, cause="answers_meant_otherwise", subject=reused.now, other=reused.was)


def _of_the_state(comparison: Comparison, format: str, units: Granularity) -> Iterator[Reason]:
    if comparison.old_layout not in READ_VERSIONS.get(comparison.new_layout, ()):
        yield Reason(level="new_attempt", cause="layout_unread")
    limit = LIMITS.get(format)
    if limit is not None and comparison.needed[units] > limit:
        numbers: dict[str, int | str] = {"needed": comparison.needed[units], "limit": limit}
        yield Reason(level="new_attempt", cause="does_not_fit", numbers=numbers)


def _of_the_course(comparison: Comparison) -> Iterator[Reason]:
    old, new = comparison.old_pass_mark, comparison.new_pass_mark
    if old != new and comparison.both_have_tests:
        numbers: dict[str, int | str] = {"old": old, "new": new}
        if new > old:
            yield Reason(level="new_attempt", cause="pass_mark_raised", numbers=numbers)
        else:
            yield Reason(level="safe_with_notes", cause="pass_mark_lowered", numbers=numbers)
    for language in comparison.old_languages:
        if language not in comparison.new_languages:
            numbers = {"language": language}
            yield Reason(level="safe_with_notes", cause="language_removed", numbers=numbers)


def _of_module(module: ComparedModule, units: Granularity) -> Iterator[Reason]:
    if module.was is None:
        yield Reason(level="safe_with_notes", cause="module_added", subject=module)
    elif module.now is None:
        yield _removed(module)
    is_new_or_gone = module.was is None or module.now is None
    for lesson in module.lessons:
        yield from _of_lesson(lesson, units, is_told=is_new_or_gone)
    for block in module.test:
        yield from _of_activity(block, units, is_told=is_new_or_gone)


def _removed(module: ComparedModule) -> Reason:
    tested = sum("question_removed" in block.effects for block in module.test)
    if not tested:
        return Reason(level="safe_with_notes", cause="module_removed", subject=module)
    numbers: dict[str, int | str] = {"questions": tested}
    return Reason(level="new_attempt", cause="tested_module_removed", subject=module, numbers=numbers)


def _of_lesson(lesson: ComparedLesson, units: Granularity, *, is_told: bool) -> Iterator[Reason]:
    """``is_told``: that it came or went with its module has been said."""
    is_new_or_gone = lesson.was is None or lesson.now is None
    if lesson.was is None or lesson.now is None:
        cause: Cause = "lesson_added" if lesson.was is None else "lesson_removed"
        if not is_told:
            yield Reason(level="safe_with_notes", cause=cause, subject=lesson)
    elif _unit(lesson.was, units) != _unit(lesson.now, units):
        yield Reason(level="safe_with_notes", cause="lesson_in_another_unit", subject=lesson)
    for block in lesson.blocks:
        yield from _of_activity(block, units, is_told=is_new_or_gone)


def _of_activity(block: ComparedBlock, units: Granularity, *, is_told: bool) -> Iterator[Reason]:
    """``is_told``: that it came or went with its lesson or module has been said."""
    if block.was is None or block.now is None:
        if is_told:
            return
    elif _has_left(block.was, block.now, units) and block.new_slot is not None:
        level: Level = "safe_with_notes" if block.was.lesson else "new_attempt"
        yield Reason(level=level, cause="in_another_unit", subject=block)
    for effect in block.effects:
        if effect not in HARMLESS:
            yield Reason(level=_level(effect, block), cause=effect, subject=block)


def _level(effect: Effect, block: ComparedBlock) -> Level:
    """What is lost of a self-check never counted."""
    counts = any(place is not None and not place.lesson for place in (block.was, block.now))
    return "new_attempt" if counts and effect not in MORE_TO_COME else "safe_with_notes"


def _has_left(was: Place, now: Place, units: Granularity) -> bool:
    """A block that went along with its lesson is told with it."""
    stayed = was.lesson and was.lesson_id == now.lesson_id
    return not stayed and _unit(was, units) != _unit(now, units)


def _unit(place: Place, units: Granularity) -> str:
    """Which SCO or assignable unit keeps it."""
    if units == "course":
        return ""
    if units == "module":
        return place.module_id
    return place.lesson_id or f"{place.module_id}-test"


def has_changed(comparison: Comparison) -> bool:
    return bool(_changes(comparison)) or _settings(comparison)


def only_wording(comparison: Comparison) -> bool:
    """Whether texts read otherwise, and nothing else is another."""
    return _changes(comparison) == {"reworded"} and not _settings(comparison)


def _changes(comparison: Comparison) -> set[Change]:
    return {change for one in (comparison.course, *comparison.modules) for change in one.changes}


def _settings(comparison: Comparison) -> bool:
    marks = comparison.old_pass_mark != comparison.new_pass_mark
    return marks or set(comparison.old_languages) != set(comparison.new_languages)

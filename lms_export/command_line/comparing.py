"""``compare``: what differs between two course documents, and whether learners keep what they have done."""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from typing import TYPE_CHECKING

from lms_export.messages import current_language
from lms_export.messages import gettext as _

if TYPE_CHECKING:
    from lms_export.comparing.comparison import Change, Compared, ComparedBlock, Comparison


def compare(given: argparse.Namespace) -> int:
    from lms_export.checks.document import read_document
    from lms_export.comparing.courses import compare
    from lms_export.comparing.sentences import in_words
    from lms_export.comparing.verdicts import verdict
    from lms_export.profiles.choice import chosen
    from lms_export.writers import TITLES

    choice = chosen(given.format or (None if given.profile else "scorm12"), given.granularity, given.profile)
    comparison = compare(read_document(given.old), read_document(given.new))
    found = verdict(comparison, choice.format, choice.granularity)
    headline, *reasons = in_words(found, current_language())
    print(f"{TITLES[choice.format]}: {headline}", *(f"- {reason}" for reason in reasons), sep="\n")
    _print_list(_("What is different:"), _changes(comparison))
    _print_list(_("Proposed changelog:"), (f"- {line}" for line in _changelog(comparison, given.language)))
    return 1 if found.level == "new_attempt" else 0


def _print_list(title: str, lines: Iterator[str]) -> None:
    rows = list(lines)
    if rows:
        print("", title, *rows, sep="\n")


def _changelog(comparison: Comparison, language: str | None) -> list[str]:
    from lms_export.comparing.changelog import proposed_changelog

    return proposed_changelog(comparison, language or current_language())


def _changes(comparison: Comparison) -> Iterator[str]:
    if comparison.course.changes:
        yield "- " + _("The course: {changes}").format(changes=_said(comparison.course))
    for module in comparison.modules:
        if module.changes:
            yield _row(module, 0)
        for lesson in module.lessons:
            if lesson.changes:
                yield _row(lesson, 1)
            yield from _rows(lesson.blocks)
        yield from _rows(module.test)


def _rows(blocks: tuple[ComparedBlock, ...]) -> Iterator[str]:
    """Questions and other activities by name; of reading only that it differs, with its lesson."""
    for block in blocks:
        if block.effects or block.place.question:
            yield _row(block, 2)


def _row(compared: Compared, depth: int) -> str:
    from lms_export.comparing.naming import subject_of

    return f"{'  ' * depth}- {subject_of(compared)}: {_said(compared)}"


def _said(compared: Compared) -> str:
    said = ", ".join(map(_change, compared.changes)) or _("moved with what it stands in")
    return f"{said} ({', '.join(compared.languages)})" if "reworded" in compared.changes else said


def _change(change: Change) -> str:
    return {
        "added": _("new"),
        "removed": _("taken out"),
        "moved": _("moved"),
        "reworded": _("reworded"),
        "changed": _("changed"),
    }[change]

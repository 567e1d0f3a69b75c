"""One question after the other: what cannot be taken over is reported, and the rest goes on."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TypeVar

from lms_export.course import Scored
from lms_export.errors import Problem
from lms_export.importing.building import Draft
from lms_export.importing.imported import MOST_QUESTIONS, Imported, ImportRefused, NotTaken, Upload
from lms_export.messages import gettext as _

Raw = TypeVar("Raw")
SHOWN = 60


def collected(
    upload: Upload,
    raw: Iterable[Raw],
    draft_of: Callable[[Raw, int], Draft],
    build: Callable[[Raw, Draft], Scored],
    *,
    title: str = "",
    left_out: Iterable[Problem] = (),
) -> Imported:
    """Every question of ``raw``. Raises ``ImportRefused`` where there are none, or too many."""
    found = _few(list(raw))
    questions: list[Scored] = []
    problems: list[Problem] = list(left_out)
    for number, one in enumerate(found, 1):
        called = _("Question {number}").format(number=number)
        try:
            draft = draft_of(one, number)
            called = _("Question “{prompt}”").format(prompt=draft.prompt[:SHOWN]) if draft.prompt else called
            questions.append(build(one, draft))
            problems += [
                problem(upload, called, note, _("Look at it after the import.")) for note in draft.notes
            ]
        except NotTaken as reason:
            problems.append(problem(upload, called, reason.message, reason.way_out))
    return Imported(title=title or upload.name, questions=tuple(questions), left_out=tuple(problems))


def problem(upload: Upload, field: str, message: str, way_out: str) -> Problem:
    return Problem(level="warning", page=upload.name, field=field, message=message, way_out=way_out)


def _few(found: list[Raw]) -> list[Raw]:
    if not found:
        raise ImportRefused(_("There are no questions in the file. Check that it is the right one."))
    if len(found) > MOST_QUESTIONS:
        message = _(
            "The file holds {number} questions, and {most} can be imported at once. Divide it in parts."
        )
        raise ImportRefused(message.format(number=len(found), most=MOST_QUESTIONS))
    return found

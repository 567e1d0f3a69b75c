"""The player's state as SCORM 1.2 suspend data: the same rules as ``static/player/state.js``.

``2~<attempt>~<revision>~<interactions>~<passed>~<codes of opened lessons>~<slot><letters>,...``, printable
ASCII, numbers in base 36. Question slots take two characters. Texts of reflections stay on the device.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from lms_export.course import Course, MultipleChoice, Reflection, Scored, SingleChoice, TrueFalse
from lms_export.html.identifiers import base36, lesson_code

LIMIT = 4096
VERSION = "2"
HIGHEST_SLOT = 36**2 - 1
ATTEMPT = "zzzzzz"
COUNTER = 36**5 - 1


@dataclass(frozen=True, kw_only=True)
class State:
    """What is kept of one learner: ``opened`` lesson codes, ``answers`` by question slot as letters."""

    attempt: str
    revision: int
    interactions: int
    passed: bool
    opened: Sequence[str]
    answers: Mapping[int, str]


def encode(state: State) -> str:
    answers = ",".join(base36(slot).rjust(2, "0") + state.answers[slot] for slot in sorted(state.answers))
    counters = base36(state.revision), base36(state.interactions), "1" if state.passed else "0"
    return "~".join((VERSION, state.attempt, *counters, "".join(state.opened), answers))


def judged_questions(course: Course) -> list[Scored]:
    """Every question with a right answer, self-checks and tests, in reading order."""
    judged: list[Scored] = []
    for module in course.modules:
        for lesson in module.lessons:
            judged += [b for b in lesson.body if isinstance(b, SingleChoice | MultipleChoice | TrueFalse)]
        judged += module.test
    return judged


def reflections(course: Course) -> list[Reflection]:
    return [block for lesson in course.lessons for block in lesson.body if isinstance(block, Reflection)]


def worst_case(course: Course) -> int:
    """The longest suspend data, in characters, any learner of this course can reach."""
    fullest = State(
        attempt=ATTEMPT,
        revision=COUNTER,
        interactions=COUNTER,
        passed=True,
        opened=[lesson_code(lesson) for lesson in course.lessons],
        answers={question.slot: _longest_answer(question) for question in judged_questions(course)},
    )
    return len(encode(fullest))


def _longest_answer(question: Scored) -> str:
    if isinstance(question, MultipleChoice):
        return "0" * len(question.choices)
    return "0"

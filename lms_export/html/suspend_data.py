"""The player's state as suspend data: the same rules as ``static/player/state.js``.

``3~<attempt>~<revision>~<interactions>~<passed>~<codes of opened lessons>~<slot><tries><answer>,...``,
printable ASCII, numbers in base 36. A live package writes its seat before it: ``s~<22 characters>~``.
A slot takes two characters, one above 1295 four (``!`` and three), the
number of tries one; the answer is written as ``answers`` says. Texts that are for the learner alone stay on
the device.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

import msgspec

from lms_export.course import Course, Scored
from lms_export.html.answers import longest_answer
from lms_export.html.extract import extract_of
from lms_export.html.identifiers import base36, lesson_code
from lms_export.html.parts import Granularity, parts_of

LIMIT = 4096
"""What SCORM 1.2 promises to keep, in characters."""
LIMITS: dict[str, int] = {"scorm12": LIMIT, "scorm2004-3": 64000, "scorm2004-4": 64000}
"""The limit of each package format; a format that is not here has none."""
VERSION = "3"
"""The layout that the player writes."""
READ_VERSIONS: dict[str, tuple[str, ...]] = {"2": ("2",), "3": ("2", "3")}
"""Which layouts a player of each version reads; all that any package has ever written are here."""
SEAT = re.compile(r"s~[0-9A-Za-z_-]{22}~")
SEAT_LENGTH = 25
HIGHEST_SHORT_SLOT = 36**2 - 1
HIGHEST_SLOT = 36**3 - 1
MOST_TRIES = 35
ATTEMPT = "zzzzzz"
COUNTER = 36**5 - 1
_SHAPE = (
    r"3~([0-9a-z]{1,6})~([0-9a-z]{1,6})~([0-9a-z]{1,6})~([01])~((?:[0-9a-z]{5})*)~"
    r"((?:(?:[0-9a-z]{2}|![0-9a-z]{3})[0-9a-z][0-9A-Za-z.'!_-]*(?:,|$))*)"
)
_ANSWER = r"(?:([0-9a-z]{2})|!([0-9a-z]{3}))([0-9a-z])([^,]*)"
_CODE = ".{5}"


class State(msgspec.Struct, frozen=True, kw_only=True):
    """What is kept of one learner: ``opened`` lesson codes, ``answers`` and ``tries`` by question slot."""

    attempt: str
    revision: int
    interactions: int
    passed: bool
    opened: Sequence[str]
    answers: Mapping[int, str]
    tries: Mapping[int, int] = {}


def encode(state: State) -> str:
    slots = sorted({*state.answers, *(slot for slot, tries in state.tries.items() if tries)})
    counters = base36(state.revision), base36(state.interactions), "1" if state.passed else "0"
    answers = ",".join(_answer(state, slot) for slot in slots)
    return "~".join((VERSION, state.attempt, *counters, "".join(state.opened), answers))


def _answer(state: State, slot: int) -> str:
    tries = min(state.tries.get(slot, 0), MOST_TRIES)
    return _slot(slot) + base36(tries) + state.answers.get(slot, "")


def _slot(slot: int) -> str:
    if slot <= HIGHEST_SHORT_SLOT:
        return base36(slot).rjust(2, "0")
    return "!" + base36(slot).rjust(3, "0")


def decode(text: str) -> State | None:
    """What ``encode`` wrote, also behind a seat; nothing where ``text`` is something else."""
    parts = re.fullmatch(_SHAPE, SEAT.sub("", text, count=1) if SEAT.match(text) else text)
    if parts is None:
        return None
    attempt, revision, interactions, passed, opened, answers = parts.groups()
    pieces = [
        (int(short or long, 36), int(tries, 36), answer)
        for short, long, tries, answer in re.findall(_ANSWER, answers)
    ]
    return State(
        attempt=attempt,
        revision=int(revision, 36),
        interactions=int(interactions, 36),
        passed=passed == "1",
        opened=re.findall(_CODE, opened),
        answers={slot: answer for slot, _tries, answer in pieces if answer},
        tries={slot: tries for slot, tries, _answer in pieces if tries},
    )


def judged_questions(course: Course) -> list[Scored]:
    """Every question with a right answer, self-checks and tests, in reading order."""
    judged: list[Scored] = []
    for module in course.modules:
        for lesson in module.lessons:
            judged += [block for block in lesson.body if isinstance(block, Scored)]
        judged += module.test
    return judged


def worst_case(course: Course) -> int:
    """The longest suspend data, in characters, any learner of this course can reach."""
    answers = {question.slot: longest_answer(question) for question in course.questions}
    for lesson in course.lessons:
        answers.update(extract_of(lesson).answers)
    fullest = State(
        attempt=ATTEMPT,
        revision=COUNTER,
        interactions=COUNTER,
        passed=True,
        opened=[lesson_code(lesson) for lesson in course.lessons],
        answers={slot: "0" * longest for slot, longest in answers.items()},
    )
    return len(encode(fullest))


def worst_part(course: Course, granularity: Granularity) -> int:
    """The longest suspend data of any part: each part keeps its own."""
    return max((worst_case(part.course) for part in parts_of(course, granularity)), default=0)

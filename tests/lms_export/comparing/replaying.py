"""What becomes of learners when a package is replaced: played and opened again in the player's scripts."""

from __future__ import annotations

import json
import subprocess
from collections.abc import Iterator
from pathlib import Path
from types import TracebackType
from typing import Any

from lms_export.course import (
    Activity,
    Canvas,
    Checklist,
    Course,
    Match,
    Number,
    Order,
    Scored,
    SelfAssessment,
    ShortText,
    SingleChoice,
    TrueFalse,
    WishList,
)
from lms_export.html.answers import encoded, key_of, letters_of, offered_by
from lms_export.html.context import context_for
from lms_export.html.identifiers import DIGITS, lesson_page
from lms_export.html.package_files import media_path
from lms_export.html.parts import Granularity, parts_of
from lms_export.html.player_data import player_data
from lms_export.html.static_files import STATIC

SCRIPTS = [
    f"player/{name}.js" for name in ("start", "answers", "storage", "state", "copies", "judging", "session")
]
LEVELS = ("safe", "safe_with_notes", "new_attempt")
Answered = Scored | Checklist | SelfAssessment


class Player:
    """The scripts in node; ``replay`` says for each learner what was and what is."""

    def __enter__(self) -> Player:
        script = Path(__file__).with_name("replay.mjs")
        self.process = subprocess.Popen(
            ["node", str(script), str(STATIC), *SCRIPTS],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.process.communicate(timeout=10)

    def replay(
        self, old: Course, new: Course, units: Granularity, learners: list[dict]
    ) -> list[dict[str, Any]]:
        asked = {"parts": [_islands(old, units), _islands(new, units)], "learners": learners}
        assert self.process.stdin and self.process.stdout
        self.process.stdin.write(json.dumps(asked) + "\n")
        self.process.stdin.flush()
        answer = self.process.stdout.readline()
        assert answer, "the player has stopped: see its error above"
        found: list[dict[str, Any]] = json.loads(answer)
        return found


def _islands(course: Course, units: Granularity) -> list[dict[str, Any]]:
    context = context_for(course, course.languages[0], media_path)
    return [player_data(part.course, context, lms="scorm12") for part in parts_of(course, units)]


def learners_of(old: Course, new: Course) -> list[dict[str, Any]]:
    """Learners who have done everything, with every answer among theirs that tells two rules apart."""
    later = {one.id: one for one in activities(new)}
    given = {one.id: list(dict.fromkeys(_answers(one, later.get(one.id)))) for one in activities(old)}
    most = max((len(answers) for answers in given.values()), default=1)
    opened = [lesson_page(lesson) for lesson in old.lessons]
    return [
        {
            "answers": {id: answers[number % len(answers)] for id, answers in given.items() if answers},
            "opened": opened,
            "tries": tries,
        }
        for number in range(most)
        for tries in (1, 2, 35)
    ]


def activities(course: Course) -> Iterator[Answered]:
    """Those whose answers are kept by the player."""
    for module in course.modules:
        blocks = [block for lesson in module.lessons for block in lesson.body]
        yield from (block for block in (*blocks, *module.test) if isinstance(block, Answered))


def _answers(one: Answered, later: Answered | None) -> Iterator[str]:
    if isinstance(one, Scored) and not isinstance(one, Number | ShortText):
        yield key_of(one)
    letters = letters_of(one)
    if isinstance(one, Number):
        yield from _numbers(one)
        yield from _numbers(later) if isinstance(later, Number) else ()
    elif isinstance(one, ShortText):
        yield from _texts(one)
        yield from _texts(later) if isinstance(later, ShortText) else ()
        yield encoded("日" * one.longest)
    elif isinstance(one, SingleChoice | TrueFalse):
        yield from letters
    elif isinstance(one, Order):
        yield letters
        yield letters[::-1]
    elif isinstance(one, Match):
        yield "".join(left + right for left, right in zip(letters, letters[::-1], strict=True))
    elif isinstance(one, SelfAssessment):
        yield "".join(f"{letter}1" for letter in letters)
    else:
        yield from _subsets(letters)


def _subsets(letters: str) -> Iterator[str]:
    for number in range(1, 2 ** len(letters)):
        yield "".join(letter for place, letter in enumerate(letters) if number >> place & 1)


def _numbers(one: Number) -> Iterator[str]:
    for edge in (one.minimum, one.maximum):
        yield f"{edge:g}"
        yield f"{edge - 0.25:g}"
        yield f"{edge + 0.25:g}"


def _texts(one: ShortText) -> Iterator[str]:
    for text in (text for texts in one.accepted.values() for text in texts):
        yield encoded(text)
        yield encoded(text.swapcase())


def observed(old: Course, new: Course, units: Granularity, replays: list[dict[str, Any]]) -> str:
    """The level that fits what happened to all of them."""
    if old.id != new.id:
        return "new_attempt"
    before, after = ({one.id: one for one in activities(course)} for course in (old, new))
    found = [
        level
        for replay in replays
        for level in _learner(before, after, _joined(replay["was"]), _joined(replay["now"]))
    ]
    found += _said_by_the_documents(old, new, units)
    return LEVELS[max(map(LEVELS.index, found), default=0)]


def _joined(parts: dict[str, Any]) -> dict[str, Any]:
    """All units of one learner; each question knows its unit."""
    questions = {one["id"]: one | {"unit": unit} for unit, part in parts.items() for one in part["questions"]}
    opened = {one["id"]: one["opened"] for part in parts.values() for one in part["lessons"]}
    return {"questions": questions, "opened": opened}


def _learner(before: dict, after: dict, was: dict, now: dict) -> Iterator[str]:
    for page, opened in was["opened"].items():
        if opened and not now["opened"].get(page):
            yield "safe_with_notes"
    if not all(now["opened"].values()):
        yield "safe_with_notes"
    for id, question in now["questions"].items():
        own = was["questions"].get(id)
        if question["scored"] and not (own and own["scored"]):
            yield "safe_with_notes"
            if question["answer"] or question["tries"]:
                yield "new_attempt"
        elif own is None and (question["answer"] or question["tries"]):
            yield "safe_with_notes"
    for id, question in was["questions"].items():
        if question["answer"]:
            yield from _answer(question, now["questions"].get(id), before[id], after.get(id))


def _answer(was: dict, now: dict | None, before: Answered, after: Answered | None) -> Iterator[str]:
    grave = "new_attempt" if was["scored"] or (now and now["scored"]) else "safe_with_notes"
    if now is None or after is None or _meant(was["answer"], before) != _meant(now["answer"], after):
        yield grave
        return
    if was["kind"] != now["kind"] or (was["scored"] and not now["scored"]):
        yield grave
    if now["scored"] and was["points"] != now["points"]:
        yield grave
    if was["right"] and not now["right"]:
        yield grave
    if was["open"] and not now["open"] and not (now["right"] and not was["right"]):
        yield grave
    if was["right"] != now["right"] or was["open"] != now["open"]:
        yield "safe_with_notes"
    if was["comparedWith"] != now["comparedWith"]:
        yield "safe_with_notes"
    if not {part.id for part in offered_by(after)} <= {part.id for part in offered_by(before)}:
        yield "safe_with_notes"


def _meant(answer: str | None, one: Answered) -> object:
    """The answer by what was chosen, not by its letters."""
    ids = {DIGITS[part.slot]: part.id for part in offered_by(one)}
    if answer is None or not ids:
        return answer
    if isinstance(one, SelfAssessment):
        return [(ids.get(line), step) for line, step in zip(answer[::2], answer[1::2], strict=True)]
    found = [ids.get(letter) for letter in answer]
    return found if isinstance(one, Order | Match) else sorted(map(str, found))


def _said_by_the_documents(old: Course, new: Course, units: Granularity) -> Iterator[str]:
    """What no record of a platform shows: the mark to reach, and texts on the learner's device."""
    if old.questions and new.questions and old.pass_mark != new.pass_mark:
        yield "new_attempt" if new.pass_mark > old.pass_mark else "safe_with_notes"
    if _written(old, units) - _written(new, units):
        yield "safe_with_notes"


def _written(course: Course, units: Granularity) -> set[tuple[str, str]]:
    """Every place to write in, by the unit whose texts it is among."""
    parts = parts_of(course, units)
    found = ((part.course.id, lesson) for part in parts for lesson in part.course.lessons)
    return {
        (unit, name)
        for unit, lesson in found
        for block in lesson.body
        if isinstance(block, Activity) and not isinstance(block, Answered)
        for name in _names(block)
    }


def _names(block: Activity) -> list[str]:
    fields = (
        block.fields if isinstance(block, Canvas) else block.columns if isinstance(block, WishList) else ()
    )
    return [block.id, *(f"{block.id} {field.id}" for field in fields)]

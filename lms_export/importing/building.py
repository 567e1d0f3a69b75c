"""Questions of the document from what other formats say, each only where it makes sense."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

from lms_export.course import (
    Choice,
    Item,
    Match,
    MultipleChoice,
    Number,
    Order,
    Pair,
    ShortText,
    SingleChoice,
    Text,
    TrueFalse,
)
from lms_export.importing.imported import NotTaken
from lms_export.importing.texts import tidied
from lms_export.messages import gettext as _

MOST_CHOICES = 36
MOST_PARTS = 12
LONGEST_ANSWER = 60
LARGEST_NUMBER = 999_999_999_999
HIGHEST_POINTS = 100
MOST_ATTEMPTS = 35


@dataclass(frozen=True, kw_only=True)
class Answer:
    """One answer offered, as plain text."""

    text: str
    correct: bool = False
    feedback: str = ""


@dataclass(kw_only=True)
class Draft:
    """What all questions have, as plain text in ``language``; ``number`` counts from 1."""

    number: int
    language: str
    prompt: str
    feedback: str = ""
    points: float = 1
    attempts: int = 0
    shuffle: bool = False
    notes: list[str] = field(default_factory=list)
    """What of the question stayed behind, in sentences."""

    def common(self) -> dict[str, Any]:
        if not self.prompt.strip():
            raise NotTaken(_("It has no text."), _("Write the question, and import the file again."))
        return {
            "id": f"question-{self.number}",
            "slot": self.number - 1,
            "prompt": self.text(self.prompt),
            "feedback": self.text(self.feedback),
            "points": self._points(),
            "attempts": min(max(self.attempts, 0), MOST_ATTEMPTS),
        }

    def _points(self) -> int:
        points = min(max(round(self.points), 1), HIGHEST_POINTS)
        if points != self.points:
            self.notes.append(
                _("It gives {number} points: only whole points are kept.").format(number=points)
            )
        return points

    def text(self, text: str) -> Text:
        return {self.language: text} if text else {}


def choices(draft: Draft, answers: Sequence[Answer], *, several: bool) -> SingleChoice | MultipleChoice:
    answers = [answer for answer in answers if answer.text]
    right = sum(answer.correct for answer in answers)
    if not 2 <= len(answers) <= MOST_CHOICES:
        message = _("It has {number} choices; there must be 2 to {most}.")
        raise NotTaken(
            message.format(number=len(answers), most=MOST_CHOICES),
            _("Change the question where it comes from, and import the file again."),
        )
    if right == 0:
        raise NotTaken(_("None of its choices is right."), _mark())
    if right > 1 and not several:
        draft.notes.append(_("Several choices are right, so it became a question with several answers."))
    node = MultipleChoice if several or right > 1 else SingleChoice
    return node(
        **draft.common(),
        choices=tuple(
            Choice(
                id=f"choice-{slot}",
                slot=slot,
                text=draft.text(answer.text),
                correct=answer.correct,
                feedback=draft.text(answer.feedback),
            )
            for slot, answer in enumerate(answers)
        ),
        shuffle=draft.shuffle,
    )


def true_false(draft: Draft, *, answer: bool) -> TrueFalse:
    return TrueFalse(**draft.common(), answer=answer)


def short_text(draft: Draft, accepted: Sequence[str], *, case_sensitive: bool = False) -> ShortText:
    answers = [answer for answer in dict.fromkeys(" ".join(text.split()) for text in accepted) if answer]
    fitting = [answer for answer in answers if len(answer) <= LONGEST_ANSWER]
    if not fitting:
        message = _("It has no right answer of at most {number} characters.")
        raise NotTaken(message.format(number=LONGEST_ANSWER), _("Give a shorter answer, or offer choices."))
    if len(fitting) < len(answers):
        draft.notes.append(
            _("Answers of more than {number} characters were left out.").format(number=LONGEST_ANSWER)
        )
    return ShortText(
        **draft.common(),
        accepted={draft.language: tuple(fitting)},
        case_sensitive=case_sensitive,
        longest=max(40, *(len(answer) for answer in fitting)),
    )


def number(draft: Draft, minimum: float, maximum: float, unit: str = "") -> Number:
    if not -LARGEST_NUMBER <= minimum <= maximum <= LARGEST_NUMBER:
        raise NotTaken(_("Its right answer is no number we can keep."), _("Write a smaller number."))
    return Number(**draft.common(), minimum=minimum, maximum=maximum, unit=draft.text(unit))


def order(draft: Draft, texts: Sequence[str]) -> Order:
    _refuse_unfit(texts)
    items = enumerate(texts)
    return Order(
        **draft.common(),
        items=tuple(Item(id=f"item-{slot}", slot=slot, text=draft.text(text)) for slot, text in items),
    )


def match(draft: Draft, pairs: Sequence[tuple[str, str]]) -> Match:
    for side in zip(*pairs, strict=True):
        _refuse_unfit(side)
    if not pairs:
        _refuse_unfit(())
    return Match(
        **draft.common(),
        pairs=tuple(
            Pair(id=f"pair-{slot}", slot=slot, text=draft.text(one), match=draft.text(other))
            for slot, (one, other) in enumerate(pairs)
        ),
    )


def real(text: str) -> float:
    """A number as people write it; a comma may stand for the point. Raises ``NotTaken``."""
    try:
        return float(
            text.strip().replace("\u2212", "-").replace("\u00a0", "").replace(" ", "").replace(",", ".")
        )
    except ValueError:
        message = _("“{text}” is not a number.").format(text=tidied(text[:40]))
        raise NotTaken(message, _("Write a number, for example 12.5.")) from None


def _refuse_unfit(texts: Sequence[str]) -> None:
    """Parts must be few, filled in and different."""
    if not 2 <= len(texts) <= MOST_PARTS:
        message = _("It has {number} parts; there must be 2 to {most}.")
        raise NotTaken(
            message.format(number=len(texts), most=MOST_PARTS), _("Divide the question, or offer choices.")
        )
    if any(not text for text in texts) or len({text.lower() for text in texts}) < len(texts):
        raise NotTaken(
            _("Two of its parts say the same, or one is empty."),
            _("Change the question where it comes from, and import the file again."),
        )


def _mark() -> str:
    return _("Mark the right answer where the question comes from, and import the file again.")


def not_known(kind: str) -> NotTaken:
    message = _("Questions of the kind “{kind}” cannot be taken over.").format(kind=tidied(kind[:60]))
    return NotTaken(message, _("Write it anew as one of our questions."))

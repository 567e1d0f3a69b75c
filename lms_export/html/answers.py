"""Answers as short ASCII words: what the player's state, the LMS and the rules here compare.

A choice is its slot as one letter 0-9a-z. A single choice is one letter, several choices are letters in
alphabetical order, a claim is ``t`` or ``f``. An order is the letters as the learner put them. A match is
for each pair, by slot, its letter and the letter of the match it was given: ``0011`` where both are right.
A short text is written with ``encoded``; a number as ``12.5``. What is ticked in a checklist is letters,
a self-assessment is for each statement its letter and the step of ``STEPS`` it was given: ``03``.
The same rules as in ``static/player/answers.js`` and ``judging.js``.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from decimal import Decimal

from lms_export.course import (
    Checklist,
    Choice,
    Item,
    Match,
    MultipleChoice,
    Number,
    Order,
    Pair,
    Scored,
    SelfAssessment,
    ShortText,
    SingleChoice,
    TrueFalse,
)
from lms_export.html.identifiers import DIGITS, base36

KINDS: dict[type, str] = {
    SingleChoice: "single",
    MultipleChoice: "multiple",
    TrueFalse: "true-false",
    Order: "order",
    Match: "match",
    ShortText: "text",
    Number: "number",
}
KEPT_KINDS: dict[type, str] = {Checklist: "checklist", SelfAssessment: "ratings"}
"""Activities without a right answer that are kept with the answers all the same."""
Kept = Checklist | SelfAssessment
STEPS = "0123"
"""The scale of a self-assessment: a lot, to some extent, a little, not at all."""
LONGEST_NUMBER = 15
_PLAIN = re.compile(r"[0-9A-Za-z.-]")
_NUMBER = re.compile(r"-?[0-9]{1,12}(\.[0-9]{1,6})?")
_PIECE = re.compile(r"'([0-9a-z]{2})|!([0-9a-z]{4})|(_)|([0-9A-Za-z.-])")
_HIGHEST_CHARACTER = 0x10FFFF


def letter(choice: Choice | Item | Pair) -> str:
    return DIGITS[choice.slot]


def letters_of(question: Scored | Kept) -> str:
    """Every letter the question offers, sorted; empty where the learner writes."""
    if isinstance(question, TrueFalse):
        return "ft"
    return "".join(sorted(letter(part) for part in offered_by(question)))


def offered_by(question: Scored | Kept) -> Sequence[Choice | Item | Pair]:
    """What the question offers, each with a slot."""
    if isinstance(question, SingleChoice | MultipleChoice):
        return question.choices
    if isinstance(question, Order | Checklist):
        return question.items
    if isinstance(question, SelfAssessment):
        return question.statements
    return question.pairs if isinstance(question, Match) else ()


def key_of(question: Scored) -> str:
    """The right answer; of several right texts the first, of a range of numbers ``minimum:maximum``."""
    if isinstance(question, TrueFalse):
        return "t" if question.answer else "f"
    if isinstance(question, SingleChoice | MultipleChoice):
        return "".join(sorted(letter(choice) for choice in question.choices if choice.correct))
    if isinstance(question, Order):
        return "".join(letter(item) for item in question.items)
    if isinstance(question, Match):
        return "".join(2 * letter(pair) for pair in sorted(question.pairs, key=lambda pair: pair.slot))
    if isinstance(question, Number):
        return f"{written(question.minimum)}:{written(question.maximum)}"
    return next((encoded(text) for texts in question.accepted.values() for text in texts), "")


def is_right(question: Scored, answer: str) -> bool:
    """Whether ``answer``, written as this module says, is right."""
    if isinstance(question, Number):
        return bool(_NUMBER.fullmatch(answer)) and question.minimum <= float(answer) <= question.maximum
    if isinstance(question, ShortText):
        return comparable(decoded(answer), question) in accepted_by(question)
    return answer == key_of(question)


def accepted_by(question: ShortText) -> list[str]:
    """Every right text of every language, as ``comparable`` makes it, sorted."""
    texts = {comparable(text, question) for texts in question.accepted.values() for text in texts}
    return sorted(texts - {""})


def comparable(text: str, question: ShortText) -> str:
    joined = _tidy(text)
    return joined if question.case_sensitive else joined.lower()


def _tidy(text: str) -> str:
    return " ".join(unicodedata.normalize("NFC", text).split())


def longest_answer(question: Scored | Kept) -> int:
    """How many characters the longest answer takes."""
    if isinstance(question, ShortText):
        return 5 * question.longest
    if isinstance(question, Number):
        return LONGEST_NUMBER + 5
    if isinstance(question, SingleChoice | TrueFalse):
        return 1
    return len(offered_by(question)) * (2 if isinstance(question, Match | SelfAssessment) else 1)


def written(number: float) -> str:
    """``number`` without a fraction that says nothing: ``12``, ``12.5``."""
    return str(int(number)) if number == int(number) else f"{Decimal(repr(number)):f}"


def encoded(text: str) -> str:
    """``text`` in ``[0-9A-Za-z.'!_-]``: a space is ``_``, another character its code point in base 36."""
    return "".join(_encoded_letter(letter) for letter in _tidy(text))


def _encoded_letter(character: str) -> str:
    if character == " ":
        return "_"
    if _PLAIN.fullmatch(character):
        return character
    code = base36(ord(character))
    return f"'{code.rjust(2, '0')}" if len(code) <= 2 else f"!{code.rjust(4, '0')}"


def decoded(answer: str) -> str:
    return "".join(_decoded_piece(*piece) for piece in _PIECE.findall(answer))


def _decoded_piece(short: str, long: str, space: str, plain: str) -> str:
    if not (short or long):
        return " " if space else plain
    code = int(short or long, 36)
    return chr(code) if code <= _HIGHEST_CHARACTER else ""

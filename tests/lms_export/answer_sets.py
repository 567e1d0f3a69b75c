"""Learners by chance: a course of every kind of question, and what somebody may have answered."""

from __future__ import annotations

import random

import msgspec

from lms_export.course import Course, Match, Number, Order, Scored, ShortText, SingleChoice, TrueFalse
from lms_export.html.answers import encoded, key_of, letters_of
from tests.lms_export import factories

WORDS = (
    "eldsjäl",
    "Eldsjäl ",
    "en  eldsjäl",
    "ELDSJÄL",
    "ildsjel",
    "İ ß Σας",
    "a\u0308",
    "42",
    "{x}[,]_'!~,",
)
NUMBERS = ("62", "62.5", "62.25", "61.999999", "-62", "0", "62.500001", "999999999999.999999")


def exam() -> Course:
    """Every kind of question in the tests, with points and with limited attempts."""
    course = factories.course()
    limited = [factories.true_false(30), factories.order(31), factories.match(32), factories.shuffled(33)]
    written = [factories.short_text(34), factories.number(35), factories.question(36, many=True)]
    questions = [
        msgspec.structs.replace(question, points=1 + place % 3, attempts=1 + place % 2)
        for place, question in enumerate([*limited, *written])
    ]
    module = msgspec.structs.replace(course.modules[1], test=tuple(questions))
    return factories.course(modules=(course.modules[0], module), pass_mark=60)


def an_answer(question: Scored, chance: random.Random) -> str:
    """The right one now and then, so that scores are spread."""
    if chance.random() < 0.45 and not isinstance(question, Number):
        return key_of(question)
    letters = letters_of(question)
    if isinstance(question, ShortText):
        return encoded(chance.choice(WORDS))
    if isinstance(question, Number):
        return chance.choice(NUMBERS)
    if isinstance(question, SingleChoice | TrueFalse):
        return chance.choice(letters)
    if isinstance(question, Order):
        return "".join(chance.sample(letters, len(letters)))
    if isinstance(question, Match):
        return "".join(left + chance.choice(letters) for left in letters)
    return "".join(sorted(chance.sample(letters, chance.randint(1, len(letters)))))

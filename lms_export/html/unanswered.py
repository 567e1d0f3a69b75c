"""Questions as they are asked, without what is right and what is said of it.

What is rendered from them cannot give an answer away. Nothing can be judged by them either.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, get_args

from msgspec.structs import replace

from lms_export.course import (
    Block,
    Choice,
    Item,
    Lesson,
    Match,
    Module,
    MultipleChoice,
    Number,
    Order,
    Pair,
    Scored,
    ShortText,
    SingleChoice,
    TrueFalse,
)


def unanswered_lesson(lesson: Lesson) -> Lesson:
    return replace(lesson, body=tuple(map(_unanswered, lesson.body)))


def unanswered_test(module: Module) -> Module:
    return replace(module, test=tuple(map(_unanswered, module.test)))


def _unanswered(block: Any) -> Any:
    if type(block) not in QUESTIONS:
        return block
    return QUESTIONS[type(block)](replace(block, feedback={}))


def _without_right_choices(question: Any) -> Block:
    choices = (Choice(id=choice.id, slot=choice.slot, text=choice.text) for choice in question.choices)
    found: Block = replace(question, choices=tuple(choices))
    return found


def _without_order(question: Order) -> Block:
    """Sorted by id and numbered anew: the slots would tell."""
    items = sorted(question.items, key=lambda item: item.id)
    return replace(
        question, items=tuple(Item(id=item.id, slot=slot, text=item.text) for slot, item in enumerate(items))
    )


def _without_pairs(question: Match) -> Block:
    """Each side in the order of its words: what stands beside each other says nothing."""
    ids = sorted(pair.id for pair in question.pairs)
    texts = sorted((pair.text for pair in question.pairs), key=_words)
    matches = sorted((pair.match for pair in question.pairs), key=_words)
    sides = enumerate(zip(ids, texts, matches, strict=True))
    return replace(
        question,
        pairs=tuple(Pair(id=id, slot=slot, text=text, match=match) for slot, (id, text, match) in sides),
    )


def _words(text: dict[str, str]) -> list[tuple[str, str]]:
    return sorted(text.items())


QUESTIONS: dict[type, Callable[[Any], Block]] = {
    SingleChoice: _without_right_choices,
    MultipleChoice: _without_right_choices,
    TrueFalse: lambda question: replace(question, answer=False),
    Order: _without_order,
    Match: _without_pairs,
    ShortText: lambda question: replace(question, accepted={}),
    Number: lambda question: replace(question, minimum=0, maximum=0),
}
"""Nought, and "false", stand where the answer was. A kind of question that is not here is an error."""
assert QUESTIONS.keys() == set(get_args(Scored))

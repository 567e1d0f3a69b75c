"""The answer key: what is right, why, and the way back to the question."""

from __future__ import annotations

from typing import Any

from minijinja import Markup

from lms_export.course import (
    Course,
    Match,
    MultipleChoice,
    Number,
    Order,
    Scored,
    ShortText,
    SingleChoice,
    TrueFalse,
)
from lms_export.html.answers import written
from lms_export.html.book.activities import answer_anchor, matches_of, options_of, question_anchor
from lms_export.html.book.book import (
    ANSWERS,
    Book,
    Page,
    Side,
    closing_page,
    lesson_name,
    side_in,
    test_name,
)
from lms_export.html.context import Context
from lms_export.html.environment import render
from lms_export.messages import gettext as _
from lms_export.messages import speaking


def answers_page(book: Book) -> Page | None:
    """All answers, grouped by lesson and test; nothing where the course asks nothing."""
    if not book.numbers:
        return None
    titles = book.said(lambda _context: _("Answers"))
    return closing_page(book, ANSWERS, titles, [_pieces(book, context) for context in book.contexts])


def _pieces(book: Book, context: Context) -> list[Markup]:
    """A heading per lesson and test, and its answers."""
    pieces: list[Markup] = []
    with speaking(context.language):
        for page, title, questions in groups_of(book.course, context):
            side = side_in(book, context, page)
            pieces.append(render("book/group", title=title))
            pieces += [answer(asked, side) for asked in questions]
    return pieces


def answer(asked: Scored, side: Side, *, with_prompt: bool = False) -> Markup:
    """One answer; ``with_prompt`` where its question does not stand in the same book."""
    prompt = side.context.text(asked.prompt) if with_prompt else ""
    question = "" if with_prompt else side.book.address(side.page, question_anchor(asked, side))
    return render("book/answer", **_answer(asked, side), prompt=prompt, question=question)


def groups_of(course: Course, context: Context) -> list[tuple[str, str, list[Scored]]]:
    """Page, title and questions of every lesson and test that asks something."""
    found: list[tuple[str, str, list[Scored]]] = []
    for module in course.modules:
        for lesson in module.lessons:
            asked = [block for block in lesson.body if isinstance(block, Scored)]
            found.append((lesson_name(lesson.id), context.text(lesson.title), asked))
        title = _("Test: {title}").format(title=context.text(module.title))
        found.append((test_name(module.id), title, list(module.test)))
    return [group for group in found if group[2]]


def _answer(asked: Scored, side: Side) -> dict[str, Any]:
    return {
        "anchor": answer_anchor(asked, side),
        "number": side.book.numbers[asked.id],
        "right": right_answers(asked, side),
        "is_list": isinstance(asked, Order),
        "why": [why for why in (side.context.text(asked.feedback),) if why] + _choices_feedback(asked, side),
    }


def right_answers(asked: Scored, side: Side) -> list[str]:
    """The right answer in words, one line each."""
    if isinstance(asked, Order):
        return [side.context.text(item.text) for item in asked.items]
    if isinstance(asked, ShortText):
        accepted = asked.accepted
        return list(accepted.get(side.context.language) or next(iter(accepted.values()), ()))
    if isinstance(asked, Number):
        return [_range(asked, side.context)]
    if isinstance(asked, Match):
        letters = {match.slot: letter for match, (letter, _t) in _lettered(asked, side)}
        return [
            f"{number} {letters[pair.slot]}: {side.context.text(pair.text)} – {side.context.text(pair.match)}"
            for number, pair in enumerate(asked.pairs, 1)
        ]
    options = options_of(asked, side)
    return [
        f"{letter}. {text}" for (letter, text), right in zip(options, _right(asked), strict=True) if right
    ]


def _lettered(asked: Match, side: Side) -> list[tuple[Any, tuple[str, str]]]:
    return list(zip(matches_of(asked), options_of(asked, side), strict=True))


def _right(asked: SingleChoice | MultipleChoice | TrueFalse) -> list[bool]:
    if isinstance(asked, TrueFalse):
        return [asked.answer, not asked.answer]
    return [choice.correct for choice in asked.choices]


def _range(asked: Number, context: Context) -> str:
    ends = [written(asked.minimum), written(asked.maximum)]
    numbers = ends[0] if ends[0] == ends[1] else "–".join(ends)
    decimal = "." if context.language == "en" else ","
    return f"{numbers.replace('.', decimal)} {context.text(asked.unit)}".strip()


def _choices_feedback(asked: Scored, side: Side) -> list[str]:
    if not isinstance(asked, SingleChoice | MultipleChoice):
        return []
    letters = [letter for letter, _text in options_of(asked, side)]
    said = [
        (letter, side.context.text(choice.feedback))
        for letter, choice in zip(letters, asked.choices, strict=True)
    ]
    return [f"{letter}: {text}" for letter, text in said if text]

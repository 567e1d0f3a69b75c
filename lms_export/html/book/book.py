"""What every page of a book needs to know, and what a page is."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Literal

from minijinja import Markup

from lms_export.course import Course, Scored, Text
from lms_export.html.context import Context
from lms_export.html.environment import render
from lms_export.html.identifiers import code_of
from lms_export.html.languages import side_of
from lms_export.html.words import LessonWords
from lms_export.messages import speaking

Layout = Literal["pairs", "columns", "after"]
"""Several languages paragraph by paragraph, in columns side by side, or one after the other."""

ANSWERS, GLOSSARY, CREDITS, SHEETS = "answers", "glossary", "credits", "sheets"


@dataclass(frozen=True, kw_only=True)
class Book:
    """``course`` seen through one context per language, in the order the book shows them.

    ``address`` is where a link to (page, anchor) goes: one file per page in an e-book, one file on paper.
    """

    course: Course
    contexts: tuple[Context, ...]
    address: Callable[[str, str], str]
    layout: Layout
    numbers: Mapping[str, int] = field(default_factory=dict)

    def said(self, say: Callable[[Context], str]) -> list[dict[str, str]]:
        """What ``say`` answers in each language, with the side of the border the language stands on."""
        return [
            {"language": context.language, "side": side_of(context.language), "text": spoken(say, context)}
            for context in self.contexts
        ]

    def texts(self, text: Text) -> list[dict[str, str]]:
        return self.said(lambda context: context.text(text))


@dataclass(frozen=True, kw_only=True)
class Page:
    """One page as people count chapters: ``level`` 1 stands in the contents itself, 2 below it.

    ``name`` is its anchor on paper and its file name in an e-book; ``titles`` are per language.
    """

    name: str
    kind: str
    titles: list[dict[str, str]]
    html: Markup
    level: int = 1


@dataclass(frozen=True, kw_only=True)
class Side:
    """A page in one of the book's languages; ``words`` finds the words of the glossary."""

    book: Book
    context: Context
    page: str
    words: LessonWords

    def anchor(self, name: str) -> str:
        """``name`` as an id that no other language of the same page has."""
        return f"{name}-{self.context.language}"


def spoken(say: Callable[[Context], str], context: Context) -> str:
    with speaking(context.language):
        return say(context)


def side_in(book: Book, context: Context, page: str) -> Side:
    words = LessonWords(context, f"{page}-{context.language}")
    return Side(book=book, context=context, page=page, words=words)


def lesson_name(id: str) -> str:
    return f"lesson-{code_of(id)}"


def module_name(id: str) -> str:
    return f"module-{code_of(id)}"


def test_name(id: str) -> str:
    return f"test-{code_of(id)}"


def sheet_name(slot: int) -> str:
    return f"sheet-{slot}"


def question_numbers(course: Course) -> dict[str, int]:
    """Every question that has an answer, counted through the book; the same in all languages."""
    found: list[str] = []
    for module in course.modules:
        for lesson in module.lessons:
            found += [block.id for block in lesson.body if isinstance(block, Scored)]
        found += [question.id for question in module.test]
    return {id: number for number, id in enumerate(found, 1)}


def rows_of(book: Book, sides: Sequence[Sequence[Markup]], layout: Layout) -> list[list[dict[str, Any]]]:
    """``sides``, one per language, as rows of cells: a row per piece, one row, or a row per language."""
    columns = [_column(context, pieces) for context, pieces in zip(book.contexts, sides, strict=True)]
    if layout == "pairs":
        return [list(row) for row in zip(*columns, strict=True)]
    whole = [_joined(column) for column in columns if column]
    return [whole] if layout == "columns" else [[cell] for cell in whole]


def _column(context: Context, pieces: Sequence[Markup]) -> list[dict[str, Any]]:
    place = {"language": context.language, "side": side_of(context.language)}
    return [{**place, "html": piece} for piece in pieces]


def _joined(column: Sequence[dict[str, Any]]) -> dict[str, Any]:
    return {**column[0], "html": Markup("\n".join(cell["html"] for cell in column))}


def closing_page(
    book: Book,
    name: str,
    titles: list[dict[str, str]],
    sides: Sequence[Sequence[Markup]],
    layout: Layout | None = None,
) -> Page:
    """A page after the lessons, such as the answers."""
    rows = rows_of(book, sides, layout or book.layout)
    html = render("book/closing", name=name, titles=titles, rows=rows)
    return Page(name=name, kind=name, titles=titles, html=html)

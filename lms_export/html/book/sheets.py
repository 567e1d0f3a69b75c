"""Sheets to take out and write on: mirror tasks, canvases and wish lists, each on a page of its own."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from lms_export.course import Canvas, Field, Lesson, MirrorTask, WishList
from lms_export.html.book.activities import sheet_label
from lms_export.html.book.book import Book, Page, lesson_name, sheet_name, spoken
from lms_export.html.context import Context
from lms_export.html.environment import render
from lms_export.html.languages import side_of
from lms_export.messages import gettext as _

Sheet = Canvas | WishList | MirrorTask


def sheets_of(book: Book) -> list[Page]:
    found = [(lesson, block) for lesson in book.course.lessons for block in lesson.body]
    return [sheet_page(block, lesson, book) for lesson, block in found if isinstance(block, Sheet)]


def sheet_page(block: Sheet, lesson: Lesson, book: Book) -> Page:
    titles = book.texts(block.prompt)
    html = render(
        f"book/sheet_{_KINDS[type(block)]}",
        name=sheet_name(block.slot),
        titles=titles,
        labels=book.said(lambda _context: sheet_label(block)),
        lessons=_back(block, lesson, book),
        **dict(_parts(block, book)),
    )
    return Page(name=sheet_name(block.slot), kind="sheet", titles=titles, html=html, level=2)


_KINDS: dict[type, str] = {Canvas: "canvas", WishList: "wish_list", MirrorTask: "mirror_task"}


def _back(block: Sheet, lesson: Lesson, book: Book) -> list[dict[str, str]]:
    """The way to the lesson the sheet belongs to."""
    said = book.texts(lesson.title)
    anchors = [f"from-{sheet_name(block.slot)}-{text['language']}" for text in said]
    places = [book.address(lesson_name(lesson.id), anchor) for anchor in anchors]
    return [{**text, "address": place} for text, place in zip(said, places, strict=True)]


def _parts(block: Sheet, book: Book) -> Iterator[tuple[str, Any]]:
    if isinstance(block, Canvas):
        yield "fields", [_field(field, book) for field in block.fields]
    elif isinstance(block, WishList):
        yield "columns", [_field(field, book) for field in block.columns]
        yield "rows", range(block.rows)
    else:
        yield "tasks", [_task(block, "NO", book), _task(block, "SE", book)]
        yield "exchange", book.texts(block.exchange)
        yield "exchange_labels", book.said(lambda _context: _("Then you exchange"))


def _field(field: Field, book: Book) -> dict[str, Any]:
    return {"labels": book.texts(field.label), "hints": book.texts(field.hint) if field.hint else []}


def _task(block: MirrorTask, country: str, book: Book) -> dict[str, str]:
    """One side of the border, in that side's language where the book has it."""
    text, labels = (
        (block.norwegian, lambda _context: _("On the Norwegian side"))
        if country == "NO"
        else (block.swedish, lambda _context: _("On the Swedish side"))
    )
    context = _of_side("west" if country == "NO" else "east", book)
    return {
        "side": "west" if country == "NO" else "east",
        "language": context.language,
        "label": spoken(labels, context),
        "text": context.text(text),
    }


def _of_side(side: str, book: Book) -> Context:
    return next((found for found in book.contexts if side_of(found.language) == side), book.contexts[0])

"""Every page of a book in reading order: one function per kind of page."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from minijinja import Markup

from lms_export.course import Course, Lesson, Module
from lms_export.html.blocks import source_of
from lms_export.html.book.activities import question
from lms_export.html.book.answers import answers_page
from lms_export.html.book.blocks import book_block
from lms_export.html.book.book import (
    SHEETS,
    Book,
    Page,
    Side,
    lesson_name,
    module_name,
    rows_of,
    side_in,
    test_name,
)
from lms_export.html.book.credits import credits_page
from lms_export.html.book.glossary import glossary_page
from lms_export.html.book.sheets import sheets_of
from lms_export.html.branding import render_brand
from lms_export.html.context import Context
from lms_export.html.dates import spelled
from lms_export.html.environment import render
from lms_export.html.languages import side_of
from lms_export.html.pages import NOWHERE, course_facts, pilot_mark, place_of, render_funding
from lms_export.messages import gettext as _
from lms_export.messages import ngettext, speaking

COVER = "cover"


def book_pages(book: Book) -> tuple[Page, ...]:
    """Cover, modules with their lessons and tests, sheets, answers, glossary, credits."""
    pages = [cover_page(book)]
    for module in book.course.modules:
        pages += [module_page(module, book), *(lesson_page(lesson, book) for lesson in module.lessons)]
        pages += [test_page(module, book)] if module.test else []
    sheets = sheets_of(book)
    pages += [_sheets_page(book, sheets), *sheets] if sheets else []
    last = (answers_page(book), glossary_page(book), credits_page(book))
    return (*pages, *(page for page in last if page))


def cover_page(book: Book) -> Page:
    course, first = book.course, book.contexts[0]
    with speaking(first.language):
        funding = render_funding(course.funding, first)
    titles = book.texts(course.title)
    html = render(
        "book/cover",
        funding=funding,
        look=_look(book),
        titles=titles,
        summaries=book.texts(course.summary),
        facts=book.said(lambda _context: course_facts(course)),
        editions=book.said(lambda _context: _edition(course)),
        licences=book.said(lambda context: _licence(course, context)),
        brand=render_brand(first),
    )
    return Page(name=COVER, kind="cover", titles=titles, html=html)


def _look(book: Book) -> str:
    """Both fields of the mark where the book stands on both sides of the border, else its own side's."""
    sides = {side_of(context.language) for context in book.contexts}
    if {"west", "east"} <= sides:
        return "pair"
    return sides.pop() if len(sides) == 1 else "middle"


def _edition(course: Course) -> str:
    parts = [_("Edition {number}").format(number=course.edition)] if course.edition else []
    parts += [spelled(course.updated)] if course.updated else []
    return " · ".join([*parts, pilot_mark(course)] if course.pilot else parts)


def _licence(course: Course, context: Context) -> str:
    return f"{_('Licence')}: {context.text(course.licence.title) or course.licence.code}"


def module_page(module: Module, book: Book) -> Page:
    """The opening of a module: its number, its title and what the learner can do afterwards."""
    titles = book.texts(module.title)
    html = render(
        "book/module",
        name=module_name(module.id),
        number=_number(module, book),
        numbers=book.said(lambda context: _module_number(module, context)),
        titles=titles,
        sides=[_module_side(module, context) for context in book.contexts],
        parts_of=_parts_of(module, book),
    )
    return Page(name=module_name(module.id), kind="module", titles=titles, html=html)


def _parts_of(module: Module, book: Book) -> list[tuple[str, list[dict[str, str]]]]:
    """Address and titles of every lesson of the module, and of its test."""
    found = [(lesson_name(lesson.id), book.texts(lesson.title)) for lesson in module.lessons]
    found += [(test_name(module.id), book.said(lambda _context: _("Module test")))] if module.test else []
    return [(book.address(name, name), titles) for name, titles in found]


def _number(module: Module, book: Book) -> int:
    return book.contexts[0].places.get(module.id, NOWHERE).module


def _module_number(module: Module, context: Context) -> str:
    return _("Module {number}").format(number=context.places.get(module.id, NOWHERE).module)


def _module_side(module: Module, context: Context) -> dict[str, Any]:
    with speaking(context.language):
        return {
            "language": context.language,
            "side": side_of(context.language),
            "label": _("Afterwards:") if module.outcomes else "",
            "outcomes": [context.text(outcome.text) for outcome in module.outcomes],
        }


def lesson_page(lesson: Lesson, book: Book) -> Page:
    name = lesson_name(lesson.id)
    titles = book.texts(lesson.title)
    sides = [side_in(book, context, name) for context in book.contexts]
    html = render(
        "book/lesson",
        name=name,
        kind="lesson",
        titles=titles,
        places=book.said(lambda context: place_of(lesson, context)),
        rows=rows_of(book, [_lesson_pieces(lesson, side) for side in sides], book.layout),
    )
    return Page(name=name, kind="lesson", titles=titles, html=html, level=2)


def _lesson_pieces(lesson: Lesson, side: Side) -> list[Markup]:
    with speaking(side.context.language):
        pieces = [book_block(block, side) for block in lesson.body]
        if lesson.sources:
            sources = [source_of(source, side.context) for source in lesson.sources]
            pieces.append(render("book/sources", sources=sources))
        return pieces


def test_page(module: Module, book: Book) -> Page:
    name = test_name(module.id)
    titles = book.said(lambda context: _("Test: {title}").format(title=context.text(module.title)))
    sides = [side_in(book, context, name) for context in book.contexts]
    html = render(
        "book/lesson",
        name=name,
        kind="test",
        titles=titles,
        places=book.said(lambda context: _test_place(module, context)),
        rows=rows_of(book, [_test_pieces(module, side) for side in sides], book.layout),
    )
    return Page(name=name, kind="test", titles=titles, html=html, level=2)


def _test_place(module: Module, context: Context) -> str:
    total = len(module.test)
    count = ngettext("{number} question counts.", "{number} questions count.", total).format(number=total)
    return f"{_module_number(module, context)} · {count}"


def _test_pieces(module: Module, side: Side) -> list[Markup]:
    with speaking(side.context.language):
        return [question(asked, side) for asked in module.test]


def _sheets_page(book: Book, sheets: Sequence[Page]) -> Page:
    titles = book.said(lambda _context: _("Sheets to fill in"))
    listed = [(book.address(sheet.name, sheet.name), sheet.titles) for sheet in sheets]
    html = render("book/sheets", titles=titles, sheets=listed)
    return Page(name=SHEETS, kind=SHEETS, titles=titles, html=html)

"""Who made what, under which licence: the course itself and every file the book shows."""

from __future__ import annotations

from minijinja import Markup

from lms_export.course import Asset, Course, Picture
from lms_export.html.book.book import CREDITS, Book, Page, closing_page
from lms_export.html.branding import ownership
from lms_export.html.context import Context
from lms_export.html.credits import credit_of, typefaces
from lms_export.html.environment import render
from lms_export.html.sanitise import followable
from lms_export.messages import gettext as _
from lms_export.messages import speaking


def credits_page(book: Book) -> Page:
    titles = book.said(lambda _context: _("Credits and licences"))
    return closing_page(
        book, CREDITS, titles, [[_credits(book.course, context)] for context in book.contexts]
    )


def _credits(course: Course, context: Context) -> Markup:
    with speaking(context.language):
        return render(
            "book/credits",
            licence=context.text(course.licence.title) or course.licence.code,
            licence_url=followable(course.licence.url),
            pictures=[credit_of(asset) for asset in pictures_of(course)],
            fonts=typefaces(),
            brand=ownership(context),
        )


def pictures_of(course: Course) -> tuple[Asset, ...]:
    """The pictures a book shows, each once, in document order; the lighter versions stay outside."""
    shown = [block.asset for lesson in course.lessons for block in lesson.body if isinstance(block, Picture)]
    shown += [course.cover.asset] if course.cover else []
    shown += [course.funding.emblem] if course.funding else []
    return tuple(asset for asset in course.assets if asset.sha256 in shown)

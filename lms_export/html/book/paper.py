"""The whole book as one HTML document to be printed."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from minijinja import Markup

from lms_export.brand import Brand
from lms_export.course import Asset, Course
from lms_export.html.book.book import Book, Page, question_numbers
from lms_export.html.book.pages import book_pages
from lms_export.html.book.paint import SNOW, painted
from lms_export.html.branding import BOOK_STYLE
from lms_export.html.context import context_for
from lms_export.html.environment import render
from lms_export.messages import gettext as _

STYLES = ("fonts.css", "fonts-sami.css", "book/italic.css", "tokens.css", "book/book.css", "book/paper.css")
MOST_COLUMNS = 2


def render_paper(
    course: Course,
    languages: Sequence[str],
    asset_url: Callable[[Asset], str],
    brand: Brand | None = None,
) -> str:
    """Cover, contents with page numbers, and every page; the styles are named as in ``static/``."""
    contexts = tuple(context_for(course, language, asset_url, brand=brand) for language in languages)
    book = Book(
        course=course,
        contexts=contexts,
        address=lambda _page, anchor: f"#{anchor}",
        layout="pairs" if len(languages) <= MOST_COLUMNS else "after",
        numbers=question_numbers(course),
    )
    cover, *pages = book_pages(book)
    return paper(book, [cover.html, _contents(book, pages), *(page.html for page in pages)])


def paper(book: Book, pages: Sequence[Markup]) -> str:
    first = book.contexts[0]
    return render(
        "book/paper",
        language=first.language,
        title=first.text(book.course.title),
        summary=first.text(book.course.summary),
        updated=book.course.updated,
        styles=(*STYLES, *((BOOK_STYLE,) if first.brand else ())),
        columns=len(book.contexts) if book.layout == "pairs" else 1,
        pages=painted("\n".join(pages), SNOW, SNOW),
    )


def _contents(book: Book, pages: Sequence[Page]) -> Markup:
    titles = book.said(lambda _context: _("Contents"))
    return render("book/contents", titles=titles, pages=[vars(page) for page in pages])

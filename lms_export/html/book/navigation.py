"""``nav.xhtml``: the table of contents and the landmarks of an e-book (EPUB 3.3, 7)."""

from __future__ import annotations

from collections.abc import Sequence

from lms_export.html.book.book import Book, Page
from lms_export.html.book.xhtml import xhtml_page
from lms_export.html.environment import render
from lms_export.messages import gettext as _

LANDMARKS = {"cover": "cover", "module": "bodymatter", "glossary": "glossary"}
"""Kinds of pages worth a way of their own; of each the first."""


def navigation(book: Book, files: Sequence[tuple[str, Page]], styles: Sequence[str]) -> bytes:
    titles = book.said(lambda _context: _("Contents"))
    html = render("book/navigation", titles=titles, groups=_grouped(files), landmarks=_landmarks(book, files))
    heading = " / ".join(dict.fromkeys(title["text"] for title in titles))
    page = xhtml_page(html, language=book.contexts[0].language, title=heading, styles=styles)
    return page.replace(b'data-kind="', b'epub:type="')


def _grouped(files: Sequence[tuple[str, Page]]) -> list[dict[str, object]]:
    """Entries of the first level with those below them."""
    groups: list[dict[str, object]] = []
    below: list[dict[str, object]] = []
    for file, page in files:
        entry: dict[str, object] = {"file": file, "titles": page.titles}
        if page.level == 1 or not groups:
            below = []
            groups.append({**entry, "below": below})
        else:
            below.append(entry)
    return groups


def _landmarks(book: Book, files: Sequence[tuple[str, Page]]) -> list[dict[str, object]]:
    found: dict[str, dict[str, object]] = {}
    for file, page in files:
        if kind := LANDMARKS.get(page.kind):
            found.setdefault(kind, {"kind": kind, "file": file, "titles": page.titles})
    titles = book.said(lambda _context: _("Contents"))
    return [*found.values(), {"kind": "toc", "file": "nav.xhtml", "titles": titles}]

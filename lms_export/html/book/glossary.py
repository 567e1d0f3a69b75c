"""The glossary at the end: every word of the course, in the order of each language's alphabet."""

from __future__ import annotations

from minijinja import Markup

from lms_export.html.book.book import GLOSSARY, Book, Layout, Page, closing_page
from lms_export.html.context import Context
from lms_export.html.words import Entry, entries, panel
from lms_export.messages import gettext as _
from lms_export.messages import speaking

LAST_LETTERS = {"nb": "æøå", "nn": "æøå", "sv": "åäö"}


def glossary_page(book: Book) -> Page | None:
    """Each language by itself: their alphabets put the words in different orders."""
    sides = [_panels(context) for context in book.contexts]
    if not any(sides):
        return None
    titles = book.said(lambda _context: _("Glossary"))
    layout: Layout = "columns" if book.layout == "columns" else "after"
    return closing_page(book, GLOSSARY, titles, sides, layout)


def _panels(context: Context) -> list[Markup]:
    def place(entry: Entry) -> list[int]:
        return alphabetical(_word(entry, context), context.language)

    with speaking(context.language):
        found = sorted(entries(context), key=place)
        return [panel(entry, context, f"{GLOSSARY}-{context.language}") for entry in found]


def _word(entry: Entry, context: Context) -> str:
    return context.text(entry.term.term) if entry.term else entry.forms[0]


def alphabetical(word: str, language: str) -> list[int]:
    """A key that sorts as the language's alphabet does: æ, ø and å (å, ä and ö) after z."""
    last = LAST_LETTERS.get(language, "")
    return [0x1000 + last.index(letter) if letter in last else ord(letter) for letter in word.casefold()]

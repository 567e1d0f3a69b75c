"""The book as files of an e-book: a page per chapter, its navigation, styles and fonts."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cache

from lms_export.brand import Brand
from lms_export.course import Asset, Course
from lms_export.html.book.book import Book, Page, question_numbers
from lms_export.html.book.navigation import navigation
from lms_export.html.book.pages import book_pages
from lms_export.html.book.xhtml import xhtml_page
from lms_export.html.branding import BOOK_STYLE
from lms_export.html.context import context_for
from lms_export.html.static_files import STATIC, font_files

STYLES = ("fonts.css", "fonts-sami.css", "book.css", "ebook.css")
BRAND_STYLE = "brand.css"
TYPES = {
    "cover": ("frontmatter", ""),
    "module": ("part", "doc-part"),
    "lesson": ("chapter", "doc-chapter"),
    "test": ("assessment", ""),
    "answers": ("answers", ""),
    "glossary": ("glossary", ""),
    "credits": ("backmatter", "doc-credits"),
}
"""``epub:type`` and role of each kind of page (EPUB Structural Semantics, DPUB-ARIA)."""
_TOKEN = re.compile(r"--([a-z0-9]+):\s*(#[0-9A-Fa-f]{6})")
_FONT = re.compile(r"--(sans|serif): ([^;]+);")
_VARIABLE = re.compile(r"var\(--([a-z0-9]+)(?:, ([^()]*(?:\([^()]*\))?))?\)")


@dataclass(frozen=True, kw_only=True)
class Chapter:
    """A page of the e-book as a file; ``has_drawing`` where it holds SVG."""

    page: Page
    file: str
    content: bytes

    @property
    def has_drawing(self) -> bool:
        return b"<svg" in self.content


def ebook_of(
    course: Course,
    languages: Sequence[str],
    asset_url: Callable[[Asset], str],
    brand: Brand | None = None,
) -> Book:
    return Book(
        course=course,
        contexts=tuple(context_for(course, language, asset_url, brand=brand) for language in languages),
        address=lambda page, anchor: f"{page}.xhtml#{anchor}",
        layout="columns",
        numbers=question_numbers(course),
    )


def chapters(book: Book) -> list[Chapter]:
    return [_chapter(page, book) for page in book_pages(book)]


def _chapter(page: Page, book: Book) -> Chapter:
    kind, role = TYPES.get(page.kind, ("", ""))
    title = " / ".join(dict.fromkeys(text["text"] for text in page.titles))
    content = xhtml_page(
        page.html,
        language=book.contexts[0].language,
        title=title,
        styles=(*STYLES, BRAND_STYLE) if book.contexts[0].brand else STYLES,
        kind=kind,
        role=role,
    )
    return Chapter(page=page, file=f"{page.name}.xhtml", content=content)


def navigation_file(book: Book, found: Sequence[Chapter]) -> bytes:
    return navigation(book, [(chapter.file, chapter.page) for chapter in found], STYLES)


def style_files(brand: Brand | None = None) -> dict[str, bytes]:
    """Style sheets and fonts, by their place in the e-book."""
    files = {name: (STATIC / name).read_bytes() for name in ("fonts.css", "fonts-sami.css")}
    for name in ("book.css", "ebook.css"):
        files[name] = _resolved((STATIC / "book" / name).read_text(encoding="utf-8")).encode()
    files |= {BRAND_STYLE: (STATIC / BOOK_STYLE).read_bytes()} if brand else {}
    return files | {name: (STATIC / name).read_bytes() for name in font_files(STYLES[:2])}


def _resolved(css: str) -> str:
    """``css`` with the light colours in place of custom properties, which older e-readers do not know."""
    return _VARIABLE.sub(lambda found: _tokens().get(found[1], found[2] or "#14211B"), css)


@cache
def _tokens() -> dict[str, str]:
    light = (STATIC / "tokens.css").read_text(encoding="utf-8").partition("@media")[0]
    return {**dict(_TOKEN.findall(light)), **dict(_FONT.findall(light))}

"""Mammoth's HTML -> pieces of a lesson: headings, texts, tables, pictures, in their order."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from lxml import html
from lxml.html import HtmlElement

from cms.word_import.document import Heading, Kind, LeftOut, Picture, Piece, Table, Text
from cms.word_import.rich_text import rich_text

LONGEST_LINE = 255
_HEADINGS = ("h1", "h2", "h3", "h4", "h5", "h6")


def pieces_of(source: str, pictures: Sequence[Picture], left_out: LeftOut) -> list[Piece]:
    """What stands in ``left_out`` afterwards is what the editor should look at."""
    root = html.fragment_fromstring(source or "<p></p>", create_parent="div")
    if len({element.tag for element in root if element.tag in _HEADINGS}) > 2:
        left_out[Kind.HEADING_LEVELS] += 1
    pieces: list[Piece] = []
    for element in root:
        pieces.extend(_pieces(element, left_out))
        pieces.extend(_pictures_in(element, pictures))
    return list(_joined(pieces))


def _pieces(element: HtmlElement, left_out: LeftOut) -> Iterator[Piece]:
    if element.tag == "table":
        yield from _table(element, left_out)
    elif element.tag in _HEADINGS and len(text_of(element)) <= LONGEST_LINE:
        if text_of(element):
            yield Heading(text=text_of(element))
    else:
        if element.tag in _HEADINGS:
            left_out[Kind.LONG_HEADING] += 1
        text = rich_text(element, left_out)
        if text:
            yield Text(html=text)


def _table(element: HtmlElement, left_out: LeftOut) -> Iterator[Table]:
    rows = [
        [_cell(cell) for cell in row.xpath("./th|./td")] for row in element.xpath(".//tr[not(ancestor::td)]")
    ]
    filled = [[text for cell in row for text in cell] for row in rows if row]
    width = max(map(len, filled), default=0)
    if not width:
        return
    left_out[Kind.NO_CAPTION] += 1
    left_out[Kind.LONG_CELL] += sum(len(text) > LONGEST_LINE for row in filled for text in row)
    yield Table(
        rows=tuple(tuple(row + [""] * (width - len(row))) for row in filled),
        has_header=bool(element.xpath("./thead|./tr/th")),
    )


def _cell(cell: HtmlElement) -> list[str]:
    """A cell over several columns stands in the first of them."""
    span = cell.get("colspan", "1")
    return [text_of(cell), *[""] * (min(int(span), 100) - 1 if span.isdecimal() else 0)]


def _pictures_in(element: HtmlElement, pictures: Sequence[Picture]) -> Iterator[Picture]:
    return (pictures[int(src)] for src in element.xpath("descendant-or-self::img/@src") if src)


def text_of(element: HtmlElement) -> str:
    return " ".join(" ".join(element.itertext()).split())


def _joined(pieces: list[Piece]) -> Iterator[Piece]:
    """Paragraphs and lists that follow each other are one text."""
    texts: list[str] = []
    for piece in pieces:
        if isinstance(piece, Text):
            texts.append(piece.html)
            continue
        if texts:
            yield Text(html="".join(texts))
            texts = []
        yield piece
    if texts:
        yield Text(html="".join(texts))

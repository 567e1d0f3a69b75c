"""A section, part by part."""

from __future__ import annotations

from typing import Any

from docx.document import Document as WordDocument
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.table import _Cell, _Row

from lms_export.report.values import Missing, Paragraph, Part, Points, Section, Subheading, Table, Words
from lms_export.report.word.paragraphs import say, write_heading, write_text


def write_section(document: WordDocument, section: Section, language: str) -> None:
    write_heading(document, section.heading, language, level=2)
    for part in section.parts:
        _write(document, part, language)


def _write(document: WordDocument, part: Part, language: str) -> None:
    match part:
        case Subheading(words):
            write_heading(document, words, language, level=3)
        case Paragraph(words):
            write_text(document, words, language)
        case Missing(sentence):
            write_text(document, sentence, language)
        case Points(items):
            for item in items:
                write_text(document, item, language, "List Bullet")
        case Table():
            _write_table(document, part, language)


def _write_table(document: WordDocument, table: Table, language: str) -> None:
    caption = write_text(document, table.caption, language, "Caption")
    caption.paragraph_format.keep_with_next = True
    grid = document.add_table(rows=0, cols=len(table.head), style="Table Grid")
    head = grid.add_row()
    _fill(head, table.head, language, bold=True)
    _repeat(head)
    for row in table.rows:
        _fill(grid.add_row(), row, language)
    document.add_paragraph()


def _fill(row: _Row, words: tuple[Words, ...], language: str, *, bold: bool = False) -> None:
    _whole(row)
    for cell, each in zip(row.cells, words, strict=True):
        _cell(cell, each, language, bold=bold)


def _cell(cell: _Cell, words: Words, language: str, *, bold: bool) -> None:
    say(cell.paragraphs[0], words, language, bold=bold)


def _repeat(row: _Row) -> None:
    """A heading row, also for who listens, and again on each page."""
    row._tr.get_or_add_trPr().append(_on("w:tblHeader"))


def _whole(row: _Row) -> None:
    """No row is torn by the end of a page."""
    row._tr.get_or_add_trPr().append(_on("w:cantSplit"))


def _on(name: str) -> Any:
    element = OxmlElement(name)
    element.set(qn("w:val"), "true")
    return element

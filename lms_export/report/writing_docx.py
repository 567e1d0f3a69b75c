"""A report pack as a Word document: the same bytes for the same values."""

from __future__ import annotations

from datetime import datetime, time
from io import BytesIO
from zipfile import ZipFile

from docx import Document
from docx.document import Document as WordDocument
from docx.shared import Mm

from lms_export.report.values import Pack, Telling
from lms_export.report.word.paragraphs import write_heading, write_plate, write_text
from lms_export.report.word.sections import write_section
from lms_export.report.word.styles import dress
from lms_export.writers._ims_manifest import xml_text
from lms_export.zip_file import write_zip_file

_A4 = (Mm(210), Mm(297))
_LONGEST_PROPERTY = 255
"""Characters that Word keeps of a title."""


def docx_of(pack: Pack) -> bytes:
    document = Document()
    _lay_out(document, pack)
    if pack.by_section:
        _side_by_side(document, pack)
    else:
        _one_after_the_other(document, pack)
    return _fixed(document)


def _lay_out(document: WordDocument, pack: Pack) -> None:
    dress(document, pack.tellings[0].language)
    page = document.sections[0]
    page.page_width, page.page_height = _A4
    page.left_margin = page.right_margin = page.top_margin = page.bottom_margin = Mm(20)
    _describe(document, pack)


def _describe(document: WordDocument, pack: Pack) -> None:
    """Nothing of the clock or of the machine: the period's last day stands for the date."""
    said = document.core_properties
    moment = datetime.combine(pack.until, time())
    said.title = xml_text(" / ".join(telling.title for telling in pack.tellings))[:_LONGEST_PROPERTY]
    said.author, said.last_modified_by, said.comments = "Synergos", "Synergos", ""
    said.created = said.modified = said.last_printed = moment
    said.language, said.revision = pack.tellings[0].language, 1


def _one_after_the_other(document: WordDocument, pack: Pack) -> None:
    for number, telling in enumerate(pack.tellings):
        if number:
            document.add_page_break()
        _open(document, telling)
        for section in telling.sections:
            write_section(document, section, telling.language)


def _side_by_side(document: WordDocument, pack: Pack) -> None:
    for telling in pack.tellings:
        _open(document, telling)
    for sections in zip(*(telling.sections for telling in pack.tellings), strict=True):
        for telling, section in zip(pack.tellings, sections, strict=True):
            write_section(document, section, telling.language)


def _open(document: WordDocument, telling: Telling) -> None:
    if telling.plate:
        write_plate(document, telling.plate, telling.language)
    write_heading(document, telling.title, telling.language, level=1)
    write_text(document, telling.about, telling.language)


def _fixed(document: WordDocument) -> bytes:
    """The parts as they are, in a zip file without a date."""
    stream, fixed = BytesIO(), BytesIO()
    document.save(stream)
    with ZipFile(stream) as written:
        write_zip_file(fixed, [(name, written.read(name)) for name in written.namelist()])
    return fixed.getvalue()

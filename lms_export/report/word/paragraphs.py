"""Paragraphs whose every run says in which language it is."""

from __future__ import annotations

from io import BytesIO

from docx.document import Document as WordDocument
from docx.oxml import OxmlElement
from docx.shared import Mm
from docx.text.paragraph import Paragraph

from lms_export.report.values import Emblem, Plate, Words, language_of, words_of
from lms_export.report.word.styles import spoken_in
from lms_export.writers._ims_manifest import xml_text

_EMBLEM = Mm(26)


def say(paragraph: Paragraph, words: Words, around: str, *, bold: bool = False) -> None:
    for number, line in enumerate(words_of(words).splitlines()):
        run = paragraph.add_run(xml_text(line))
        if number:
            run._r.insert(0, OxmlElement("w:br"))
        run.bold = bold or None
        run._r.get_or_add_rPr().append(spoken_in(language_of(words, around)))


def write_text(document: WordDocument, words: Words, language: str, style: str = "Normal") -> Paragraph:
    paragraph = document.add_paragraph(style=style)
    say(paragraph, words, language)
    return paragraph


def write_heading(document: WordDocument, words: Words, language: str, level: int) -> None:
    write_text(document, words, language, f"Heading {level}").paragraph_format.keep_with_next = True


def write_plate(document: WordDocument, plate: Plate, language: str) -> None:
    """The emblem, and the statement in full beside it; below it the sentence that names all funders."""
    paragraph = document.add_paragraph()
    if plate.emblem:
        _picture(paragraph, plate.emblem, plate.alternative_text)
    else:
        say(paragraph, f"[{plate.placeholder}]", language)
    say(paragraph, f"  {plate.statement}", language, bold=True)
    write_text(document, plate.text, language)


def _picture(paragraph: Paragraph, emblem: Emblem, alternative_text: str) -> None:
    picture = paragraph.add_run().add_picture(BytesIO(emblem.content), width=_EMBLEM)
    picture._inline.docPr.set("descr", alternative_text)

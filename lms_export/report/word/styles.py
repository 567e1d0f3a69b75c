"""The typeface, the headings, and the language of what has no other."""

from __future__ import annotations

from typing import Any

from docx.document import Document as WordDocument
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Pt, RGBColor

FONT = "Arial"
"""One of those that the EU's rules on visibility name."""
TAGS = {"nb": "nb-NO", "sv": "sv-SE", "en": "en-GB"}
_SIZES = {"Normal": 10.5, "Title": 22, "Heading 1": 20, "Heading 2": 15, "Heading 3": 12, "Caption": 10}
_INK = RGBColor(0x1A, 0x1A, 0x1A)


def dress(document: WordDocument, language: str) -> None:
    for name, size in _SIZES.items():
        style = document.styles[name]
        font = style.font
        font.name, font.size, font.italic, font.color.rgb = FONT, Pt(size), False, _INK
        _everywhere(style.element.get_or_add_rPr())
    _default_language(document, language)


def _everywhere(properties: Any) -> None:
    """Word's themes have faces of their own, which stand before a name."""
    fonts = properties.find(qn("w:rFonts"))
    for name in list(fonts.attrib):
        del fonts.attrib[name]
    for name in ("ascii", "hAnsi", "cs", "eastAsia"):
        fonts.set(qn(f"w:{name}"), FONT)


def _default_language(document: WordDocument, language: str) -> None:
    for spoken in document.styles.element.iter(qn("w:lang")):
        spoken.set(qn("w:val"), tag(language))


def tag(language: str) -> str:
    return TAGS.get(language, language)


def spoken_in(language: str) -> Any:
    element = OxmlElement("w:lang")
    element.set(qn("w:val"), tag(language))
    return element

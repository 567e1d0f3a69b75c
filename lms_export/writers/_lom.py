"""Title, summary and licence of a course in all languages, as IMS metadata 1.2.1 beside a SCORM 1.2 manifest.

A file of its own that the manifest points at: platforms that do not care for it need not read it, and the
manifest stays valid under schemas that do not know it.
"""

from __future__ import annotations

from lxml import etree

from lms_export.course import Course, Text
from lms_export.writers._ims_manifest import identifier, serialised, xml_text

FILE = "metadata.xml"
IMSMD = "http://www.imsglobal.org/xsd/imsmd_rootv1p2p1"
XSI = "http://www.w3.org/2001/XMLSchema-instance"
XML_LANGUAGE = "{http://www.w3.org/XML/1998/namespace}lang"


def lom_file(course: Course, languages: tuple[str, ...]) -> bytes:
    root = etree.Element(
        etree.QName(IMSMD, "lom"),
        {f"{{{XSI}}}schemaLocation": f"{IMSMD} imsmd_rootv1p2p1.xsd"},
        nsmap={None: IMSMD, "xsi": XSI},  # type: ignore[dict-item]
    )
    general = _add(root, "general")
    _add(general, "identifier", identifier("synergos", course.id))
    _add_text(general, "title", course.title, languages)
    for language in languages:
        _add(general, "language", language)
    _add_text(general, "description", course.summary, languages)
    licence = {code: f"{title} {course.licence.url}".strip() for code, title in course.licence.title.items()}
    _add_text(_add(root, "rights"), "description", licence, languages)
    return serialised(root)


def _add_text(parent: etree._Element, name: str, text: Text, languages: tuple[str, ...]) -> None:
    """Left out where no language has it: the schema asks for one sentence at least."""
    said = {language: text[language] for language in languages if text.get(language)}
    element = _add(parent, name) if said else parent
    for language, words in said.items():
        _add(element, "langstring", xml_text(words)).set(XML_LANGUAGE, language)


def _add(parent: etree._Element, name: str, text: str | None = None) -> etree._Element:
    child = etree.SubElement(parent, etree.QName(IMSMD, name))
    child.text = text
    return child

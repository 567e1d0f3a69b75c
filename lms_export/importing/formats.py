"""Which parser reads a file, told from its content. This table is the only registration."""

from __future__ import annotations

import re

from lxml import etree

from lms_export.importing import gift, moodle_xml, qti12, qti21, spreadsheet
from lms_export.importing.archive import Archive, is_zip, opened
from lms_export.importing.imported import LARGEST_FILE, Imported, ImportRefused, Parser, Upload
from lms_export.importing.texts import decoded
from lms_export.importing.xml_file import parsed
from lms_export.messages import gettext as _

BY_ROOT: dict[str, Parser] = {
    "quiz": moodle_xml.read,
    "questestinterop": qti12.read,
    "assessmentItem": qti21.read,
}
QUESTIONS_IN_ZIP = 2000
_IS_XML = re.compile(r"^\s*<(\?xml|!--|[a-zA-Z])")


def read_questions(upload: Upload) -> Imported:
    """The questions of the file. Raises ``ImportRefused`` where it is none that we know."""
    if not upload.content.strip():
        raise ImportRefused(_("The file is empty."))
    if len(upload.content) > LARGEST_FILE:
        message = _("The file is larger than {number} MB. Divide it in parts.")
        raise ImportRefused(message.format(number=LARGEST_FILE >> 20))
    if is_zip(upload.content):
        return _from_zip(upload)
    return _of_text(upload)(upload)


def _of_text(upload: Upload) -> Parser:
    text = decoded(upload.content)
    if _IS_XML.match(text.lstrip("\ufeff")):
        return _of_root(parsed(upload.content))
    lines = text[: 1 << 16].splitlines()
    if any(spreadsheet.is_header(re.split(r"[;,\t]", line.replace('"', ""))) for line in lines[:5]):
        return spreadsheet.read
    if "{" in text:
        return gift.read
    raise ImportRefused(_not_known())


def _of_root(root: etree._Element) -> Parser:
    if root.tag not in BY_ROOT:
        raise ImportRefused(_not_known())
    return BY_ROOT[root.tag]


def _from_zip(upload: Upload) -> Imported:
    archive = opened(upload.content)
    if "xl/workbook.xml" in archive.names:
        return spreadsheet.read(upload)
    return _from_package(upload, archive)


def _from_package(upload: Upload, archive: Archive) -> Imported:
    """A zip of QTI: every file in it that holds questions, in the order of their names."""
    names = sorted(name for name in archive.names if name.lower().endswith(".xml"))[:QUESTIONS_IN_ZIP]
    roots = [parsed(archive.read(name)) for name in names]
    new = [root for root in roots if root.tag == "assessmentItem"]
    old = [root for root in roots if root.tag == "questestinterop"]
    if new:
        return qti21.read_roots(upload, new)
    if not old:
        raise ImportRefused(_("The zip holds no questions in QTI. Check that it is the right file."))
    together = etree.Element("questestinterop")
    for root in old:
        together.extend(list(root))
    content = etree.tostring(together)
    return qti12.read(Upload(name=upload.name, content=content, language=upload.language))


def _not_known() -> str:
    return _(
        "The file is none that can be imported. Choose Moodle XML, GIFT, QTI 1.2 or 2.1, CSV or XLSX, "
        "or a course of ours as course.json."
    )

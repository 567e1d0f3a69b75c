"""The file of a stranger, looked at before anything reads it: can it be opened safely?"""

from __future__ import annotations

import io
import struct
import zipfile
import zlib

from django.utils.translation import gettext as _

from cms.word_import.document import WordRefused

LARGEST = 20 << 20
LARGEST_SUM = 200 << 20
LARGEST_XML = 20 << 20
MOST_ENTRIES = 5000

_DOCUMENT = "word/document.xml"
_OLD_WORD = b"\xd0\xcf\x11\xe0"
_DECLARATIONS = ("<!DOCTYPE", "<!ENTITY")
_UNREADABLE = (
    zipfile.BadZipFile,
    zlib.error,
    struct.error,
    NotImplementedError,
    RuntimeError,
    ValueError,
    EOFError,
    OSError,
)


def parts_of(content: bytes) -> dict[str, bytes]:
    """The XML parts by name; raises ``WordRefused`` for what is not opened."""
    if len(content) > LARGEST:
        raise WordRefused(
            _("The file is larger than %(number)s MB. Make its pictures smaller, or divide it.")
            % {"number": LARGEST >> 20}
        )
    if content.startswith(_OLD_WORD):
        raise WordRefused(
            _("This is an old Word file (.doc), or one with a password. Save it as .docx without a password.")
        )
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            return _checked(archive)
    except _UNREADABLE:
        raise WordRefused(_not_word()) from None


def _checked(archive: zipfile.ZipFile) -> dict[str, bytes]:
    entries = archive.infolist()
    if len(entries) > MOST_ENTRIES or sum(entry.file_size for entry in entries) > LARGEST_SUM:
        raise WordRefused(_too_much())
    names = {entry.filename for entry in entries}
    if _DOCUMENT not in names:
        raise WordRefused(_not_word())
    if any(name.lower().endswith("vbaproject.bin") for name in names):
        raise WordRefused(_("The document holds macros, and is not opened. Save it as .docx without macros."))
    return {entry.filename: _xml(archive, entry) for entry in entries if _is_xml(entry.filename)}


def _xml(archive: zipfile.ZipFile, entry: zipfile.ZipInfo) -> bytes:
    """Word declares no entities: whoever does wants to fill the memory, or read files of the server."""
    if entry.file_size > LARGEST_XML:
        raise WordRefused(_too_much())
    content = archive.read(entry)
    if any(word.encode(encoding) in content for word in _DECLARATIONS for encoding in _ENCODINGS):
        raise WordRefused(_not_word())
    return content


_ENCODINGS = ("ascii", "utf-16-le", "utf-16-be")


def _is_xml(name: str) -> bool:
    return name.lower().endswith((".xml", ".rels"))


def _not_word() -> str:
    return _("This is no Word document that can be read. Open it in Word, and save it as .docx.")


def _too_much() -> str:
    return _("The document unpacks to more than we take. Make its pictures smaller, or divide it.")

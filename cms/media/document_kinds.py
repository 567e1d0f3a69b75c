"""Whether a document is what its name says: read from its first bytes, or from what is packed in it."""

from __future__ import annotations

from pathlib import PurePath
from typing import NoReturn
from zipfile import BadZipFile, ZipFile

from django.core.exceptions import ValidationError
from django.core.files import File
from django.utils.translation import gettext as _

_OFFICE = {"docx": "word/", "xlsx": "xl/", "pptx": "ppt/"}
_OPEN_DOCUMENT = {
    "odt": b"application/vnd.oasis.opendocument.text",
    "ods": b"application/vnd.oasis.opendocument.spreadsheet",
}
_TEXT = {"csv", "txt"}
_LOOKED_AT = 64 * 1024
_NO_TEXT = (b"<!doctype", b"<html", b"<script", b"<svg", b"<?xml", b"%pdf-", b"mz", b"pk\x03\x04", b"\x7felf")


def validate_document(file: File) -> None:
    """Raise ``ValidationError`` where ``file`` is something else than its ending says."""
    ending = PurePath(file.name or "").suffix.lower().removeprefix(".")
    file.seek(0)
    beginning = file.read(_LOOKED_AT)
    try:
        is_what_it_says = _is(ending, file, beginning)
    finally:
        file.seek(0)
    if not is_what_it_says:
        refuse(ending)


def refuse(ending: str) -> NoReturn:
    sentence = _("This is no “%(ending)s” file, though its name says so. Save it as one, or rename it.")
    raise ValidationError({"file": sentence % {"ending": ending}})


def _is(ending: str, file: File, beginning: bytes) -> bool:
    """An ending that nobody has said anything about is left to the list of those that are allowed."""
    if ending == "pdf":
        return beginning.startswith(b"%PDF-")
    if ending in _TEXT:
        return _is_text(beginning)
    if ending in _OFFICE or ending in _OPEN_DOCUMENT:
        return beginning.startswith(b"PK\x03\x04") and _is_packed(ending, file)
    return True


def _is_text(beginning: bytes) -> bool:
    if beginning.startswith((b"\xff\xfe", b"\xfe\xff")):
        return True
    plain = beginning.removeprefix(b"\xef\xbb\xbf").lstrip().lower()
    return b"\0" not in beginning and not plain.startswith(_NO_TEXT)


def _is_packed(ending: str, file: File) -> bool:
    """Nothing is unpacked but the few letters that name an OpenDocument."""
    try:
        with ZipFile(file) as packed:  # type: ignore[arg-type]
            if ending in _OFFICE:
                names = packed.namelist()
                return "[Content_Types].xml" in names and any(
                    name.startswith(_OFFICE[ending]) for name in names
                )
            with packed.open("mimetype") as kind:
                return kind.read(200).strip() == _OPEN_DOCUMENT[ending]
    except (BadZipFile, KeyError, OSError, NotImplementedError, RuntimeError, ValueError):
        return False

"""A file as Plone's clients send it: ``{"data", "encoding", "content-type", "filename"}``."""

from __future__ import annotations

import binascii
import re
from base64 import b64decode
from typing import Any

from django.core.exceptions import SuspiciousFileOperation
from django.core.files.uploadedfile import SimpleUploadedFile
from django.utils.translation import gettext as _

_PATH = re.compile(r"[\\/\0]")
_MEMBERS = {"data", "encoding", "content-type", "filename"}


class NoFile(Exception):
    """With the sentence that says what is wrong."""


def file_of(given: Any, most_bytes: int) -> SimpleUploadedFile:
    """What kind of file it is, its bytes say: ``content-type`` is what the client believes.

    Of a path only the last part is taken, as browsers send it.
    """
    if not isinstance(given, dict) or not isinstance(given.get("data"), str) or set(given) - _MEMBERS:
        raise NoFile(_("Send the file as {“data”: …, “encoding”: “base64”, “filename”: …}."))
    if given.get("encoding") != "base64":
        raise NoFile(_("The encoding is to be “base64”."))
    name = given.get("filename")
    if not isinstance(name, str):
        raise NoFile(_("The file needs a “filename”: its ending says what it is."))
    return _named(_PATH.split(name)[-1], _decoded(given["data"], most_bytes))


def _decoded(data: str, most_bytes: int) -> bytes:
    if len(data) > most_bytes * 4 // 3 + 4:
        raise NoFile(_("The file may have %(number)d bytes at most.") % {"number": most_bytes})
    try:
        return b64decode(data, validate=True)
    except (binascii.Error, ValueError):
        raise NoFile(_("The data is not in base64.")) from None


def _named(name: str, content: bytes) -> SimpleUploadedFile:
    try:
        return SimpleUploadedFile(name, content)
    except SuspiciousFileOperation:
        raise NoFile(_("The file needs a “filename”: its ending says what it is.")) from None

"""A file as it was uploaded: which format it is in, what it holds, what cannot be read of it."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from django.utils.translation import gettext as _

from cms.languages.exchange.archive import MOST_BYTES, files_in, is_zip
from cms.languages.exchange.documents import ReadPart
from cms.languages.exchange.findings import Finding, Unreadable, Weight
from cms.languages.exchange.formats import FORMATS

_VERSION = re.compile(r"<(?:\w+:)?xliff\b[^>]*\bversion\s*=\s*[\"'](\d)")


@dataclass(frozen=True)
class ReadFile:
    parts: tuple[ReadPart, ...]
    findings: tuple[Finding, ...]


def read_file(content: bytes, name: str = "") -> ReadFile:
    """One file or a zip of several. What cannot be read is a finding and stops nothing else."""
    if is_zip(content):
        return _read_zip(content)
    try:
        return ReadFile(tuple(_parts(content, name)), ())
    except Unreadable as unreadable:
        return ReadFile((), (replace(unreadable.finding, file_name=name),))


def _read_zip(content: bytes) -> ReadFile:
    parts: list[ReadPart] = []
    findings: list[Finding] = []
    try:
        for name, inner in files_in(content):
            read = read_file(inner, name) if not is_zip(inner) else _zip_in_zip(name)
            parts += read.parts
            findings += read.findings
    except Unreadable as unreadable:
        return ReadFile((), (unreadable.finding,))
    if not parts and not findings:
        findings = [Finding(Weight.ERROR, 0, _("The zip holds no file."))]
    return ReadFile(tuple(parts), tuple(findings))


def _zip_in_zip(name: str) -> ReadFile:
    return ReadFile((), (Finding(Weight.ERROR, 0, _("A zip within a zip is not opened."), name),))


def _parts(content: bytes, name: str) -> list[ReadPart]:
    if len(content) > MOST_BYTES:
        raise Unreadable(_("The file is larger than %(number)s MB.") % {"number": MOST_BYTES >> 20})
    if not content.strip(b"\0 \t\r\n"):
        raise Unreadable(_("The file is empty."))
    parts = [replace(part, file_name=name) for part in FORMATS[_format_of(content)].read(content)]
    if not any(part.units for part in parts):
        raise Unreadable(_("The file holds no texts."))
    return parts


def _format_of(content: bytes) -> str:
    """By what it says at its beginning, whatever it is called. UTF-16 is looked at without its zeros."""
    beginning = content[:4000].replace(b"\0", b"").decode("latin-1")
    version = _VERSION.search(beginning)
    if version:
        return "xliff21" if version[1] == "2" else "xliff12"
    return "xliff12" if beginning.lstrip("ï»¿þÿ \t\r\n").startswith("<") else "po"

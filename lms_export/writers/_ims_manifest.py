"""Functions the IMS manifests share: titles, identifiers, XML-safe text, one serialisation."""

from __future__ import annotations

import re

from lxml import etree

LONGEST_TITLE = 200
_INVALID = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
_NAME = re.compile(r"[^A-Za-z0-9_.-]")
_MISREAD = re.compile(r"[\d.,+\-]*|true|false", re.IGNORECASE)


def xml_text(text: str) -> str:
    """``text`` without the characters XML 1.0 forbids."""
    return _INVALID.sub("", text)


def manifest_title(text: str, otherwise: str = "Synergos") -> str:
    """One line of at most 200 characters.

    Importers read "0", "2024" and "true" as numbers and truth values: these are put in quotation marks.
    """
    line = " ".join(xml_text(text).split()) or otherwise
    if len(line) > LONGEST_TITLE:
        line = line[: LONGEST_TITLE - 1].rstrip() + "…"
    return f"“{line}”" if _MISREAD.fullmatch(line) else line


def identifier(prefix: str, text: str) -> str:
    """An XML name derived from an id of the document: the same on every export."""
    return f"{prefix}-{_NAME.sub('_', text)}"


def serialised(root: etree._Element) -> bytes:
    """UTF-8 without a byte order mark, indented, written once."""
    etree.indent(root)
    return etree.tostring(root, encoding="UTF-8", xml_declaration=True) + b"\n"

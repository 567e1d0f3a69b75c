"""What the content files call "001; 004 (term)", written out in each language."""

from __future__ import annotations

import re

from cms.demo.files import Text, read
from cms.demo.streams import Block
from cms.demo.words import Words

_DOCUMENT = re.compile(r"(?P<number>\d{3})(?: (?P<remark>\(.*\)))?")
_BETWEEN_PARTS = re.compile(r"; (?![^()]*\))")


def source_label(codes: str) -> Text:
    """All sources in one line."""
    parts = [_part(code) for code in _BETWEEN_PARTS.split(codes)]
    return {language: "; ".join(part[language] for part in parts) for language in parts[0]}


def source_blocks(codes: str, words: Words) -> list[Block]:
    """One block per source."""
    return [
        ("source", {"text": words(_part(code)), "url": "", "date": ""})
        for code in _BETWEEN_PARTS.split(codes)
    ]


def _part(code: str) -> Text:
    match = _DOCUMENT.fullmatch(code)
    if match is None:
        return read("sources")["notes"][code]
    document = read("sources")["documents"][match["number"]]
    if not match["remark"]:
        return document
    remark = read("sources")["remarks"][match["remark"]]
    return {language: f"{document[language]} {remark[language]}" for language in document}

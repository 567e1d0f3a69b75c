"""Titles in the order of their alphabet, as plain letters and digits that every database sorts alike."""

from __future__ import annotations

import re

from cms.search.words import cleaned, folded

_LAST_LETTERS = {"sv": "åäö", "nb": "æøå", "nn": "æøå"}
_SAME = {"sv": str.maketrans("æø", "äö"), "nb": str.maketrans("äö", "æø"), "nn": str.maketrans("äö", "æø")}
_PART = re.compile(r"[0-9]+|[^\W_]|[\W_]+")
LONGEST = 100
DIGITS = 12


def sortable(title: str, language: str) -> str:
    """Numbers by size and before letters; å, ä, ö and æ, ø, å after z, each as its own alphabet has them."""
    text = cleaned(title).strip().translate(_SAME.get(language, {}))[:LONGEST]
    return "".join(_key(part, _LAST_LETTERS.get(language, "")) for part in _PART.findall(text))


def _key(part: str, last_letters: str) -> str:
    if part.isascii() and part.isdigit():
        return f"1{part.lstrip('0')[:DIGITS].zfill(DIGITS)}"
    if not part.isalnum():
        return "0"
    if part in last_letters:
        return f"z{last_letters.index(part) + 1}"
    return folded(part).replace("z", "z0")

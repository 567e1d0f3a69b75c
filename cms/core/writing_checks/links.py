"""Link texts that say nothing to somebody who hears a list of links."""

from __future__ import annotations

import re

_SAY_NOTHING = frozenset(
    (
        "her",
        "klikk her",
        "trykk her",
        "se her",
        "les her",
        "les mer",
        "les mer her",
        "se mer",
        "mer",
        "lenke",
        "lenken",
        "denne lenken",
        "link",
        "linken",
        "denne siden",
        "siden",
        "här",
        "klicka här",
        "tryck här",
        "se här",
        "läs här",
        "läs mer",
        "läs mer här",
        "länk",
        "länken",
        "denna länk",
        "den här länken",
        "denna sida",
        "sidan",
        "here",
        "click here",
        "see here",
        "read here",
        "read more",
        "read more here",
        "see more",
        "learn more",
        "more",
        "this link",
        "this page",
        "page",
    )
)
_ADDRESS = re.compile(r"(https?://|www\.)\S+", re.IGNORECASE)
_MARKS = " \t\n\u00a0.,:;!?…»«“”\"'()[]<>→›-"


def says_nothing(text: str) -> bool:
    """Also an address that was put in as it is, and a link without any text."""
    words = " ".join(text.casefold().split()).strip(_MARKS)
    return words in _SAY_NOTHING or not words or bool(_ADDRESS.fullmatch(text.strip()))

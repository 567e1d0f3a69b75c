"""Addresses in plain letters: æ -> ae, ø -> o, å -> a, ä -> a, ö -> o, and the Sámi letters."""

from django.utils.text import slugify

_LETTERS = str.maketrans({"æ": "ae", "ø": "o", "đ": "d", "ŋ": "n", "ŧ": "t", "ß": "ss", "þ": "th", "ð": "d"})


def transliterated_slug(title: str) -> str:
    """The slug of ``title``; "side" where the title has no letter or digit at all."""
    return slugify(title.lower().translate(_LETTERS))[:255].strip("-") or "side"

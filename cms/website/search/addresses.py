"""Where the search page is, in the word each language has for it."""

from __future__ import annotations

from urllib.parse import urlencode

_WORDS = {"en": "search"}
_USUAL = "sok"
PATTERN = r"^(?P<word>sok|søk|sök|search)/$"


def word_for(language: str) -> str:
    return _WORDS.get(language, _USUAL)


def search_address(language: str, **parameters: str) -> str:
    """What is empty is left out."""
    given = {name: value for name, value in parameters.items() if value}
    query = f"?{urlencode(given)}" if given else ""
    return f"/{language}/{word_for(language)}/{query}"

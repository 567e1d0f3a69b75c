"""One translatable text, and its two forms: the HTML that is stored and the words a person reads."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

from wagtail_localize.strings import StringValue, extract_strings

# As many as a large programme has, so that a second look at it splits no paragraph again.
_REMEMBERED = 50_000


@dataclass(frozen=True)
class Text:
    """``path``: a field, or a field and the ids of blocks, as wagtail-localize names the place.

    ``source``: inline HTML as wagtail-localize stores it; a link is ``<a id="a1">``, without its address.
    Several texts have one path where a rich text has several paragraphs.
    """

    path: str
    source: str


@lru_cache(maxsize=_REMEMBERED)
def stored_line(text: str) -> str:
    """A plain text as it is stored: escaped, its line breaks as ``<br/>``."""
    return StringValue.from_plaintext(text).data


@lru_cache(maxsize=_REMEMBERED)
def stored_paragraphs(html: str) -> tuple[str, ...]:
    """The paragraphs and list items of a rich text, without the attributes of their links."""
    _template, strings = extract_strings(html)
    return tuple(string.data for string, _attributes in strings)


@lru_cache(maxsize=_REMEMBERED)
def plain_words(stored: str) -> str:
    """What a person reads of a stored text: no tags, ``&`` instead of ``&amp;``."""
    return StringValue(stored).render_text()

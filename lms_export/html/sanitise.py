"""The elements an ``Html`` may hold, and the one function that keeps everything else out."""

from __future__ import annotations

import re

import nh3

ALLOWED: dict[str, set[str]] = {
    "a": {"href", "hreflang", "lang"},
    "b": {"lang"},
    "blockquote": {"lang"},
    "br": set(),
    "cite": {"lang"},
    "code": set(),
    "em": {"lang"},
    "h2": set(),
    "h3": set(),
    "h4": set(),
    "hr": set(),
    "i": {"lang"},
    "li": {"lang"},
    "ol": {"start"},
    "p": {"lang"},
    "q": {"lang"},
    "s": set(),
    "span": {"lang"},
    "strong": {"lang"},
    "sub": set(),
    "sup": set(),
    "ul": set(),
}
SCHEMES = {"http", "https", "mailto"}
_CLEANER = nh3.Cleaner(
    tags=set(ALLOWED),
    attributes={element: names for element, names in ALLOWED.items() if names},
    set_tag_attribute_values={"a": {"target": "_blank"}},
    url_schemes=SCHEMES,
    link_rel="noopener noreferrer",
)
_FOLLOWABLE = re.compile(rf"(?:{'|'.join(sorted(SCHEMES))}):|/", re.IGNORECASE)


def sanitised(html: str) -> str:
    """``html`` with only the elements of ``ALLOWED``; scripts and styles go with their content.

    A link opens a window of its own: in a learning platform, leaving the page ends the session.
    """
    return _CLEANER.clean(html)


def followable(url: str) -> str:
    """``url`` where a reader may follow it (``SCHEMES``, or a path on the same website), else nothing."""
    return url if _FOLLOWABLE.match(url) else ""

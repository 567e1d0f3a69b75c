"""The elements an ``Html`` may hold, and the one function that keeps everything else out."""

from __future__ import annotations

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


def sanitised(html: str) -> str:
    """``html`` with only the elements of ``ALLOWED``; scripts and styles go with their content."""
    return nh3.clean(
        html,
        tags=set(ALLOWED),
        attributes={element: names for element, names in ALLOWED.items() if names},
        url_schemes=SCHEMES,
        link_rel="noopener noreferrer",
    )

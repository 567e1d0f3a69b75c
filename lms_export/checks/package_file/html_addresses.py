"""Addresses in HTML and SVG, found in one look along the text.

Tags, values and comments end where a browser ends them (HTML Living Standard, 13.2.5). No expression goes
back over what it has read, so that no text, however broken, takes longer than its length; a parser that
tells every attribute takes five times as long.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from html import unescape

from lms_export.checks.package_file.css_addresses import in_css

LOADED = frozenset(["src", "poster", "data", "background"])
LINKED = frozenset(["href", "xlink:href"])
SEVERAL = frozenset(["srcset", "imagesrcset"])
KNOWN = LOADED | LINKED | SEVERAL | {"style"}
LOADED_BY_HREF = frozenset(["link", "use", "image", "feimage", "script"])

_TAG = re.compile(
    r"""<(?:!--(?:-?>|.*?--!?>|.*+)
        |([Ss][CcTt][A-Za-z]++(?=>)|[a-zA-Z][^\s/>]*+(?=[\s/]))
         ((?:[^>=]++|=\s*+(?:"[^"]*+(?:"|\Z)|'[^']*+(?:'|\Z))?+)*+)(>?))""",
    re.DOTALL | re.VERBOSE,
)
"""A comment, or a tag that has attributes or may be ``script`` or ``style``."""
_ATTRIBUTE = re.compile(r"""([^\s/>=]++)(?:\s*+=\s*+(?:"([^"]*+)"|'([^']*+)'|([^\s>]*+)))?+""")
_RAW = {name: re.compile(rf"</{name}", re.IGNORECASE) for name in ("script", "style")}
"""Elements whose content is no HTML, and where it ends."""
_SOURCE = re.compile(r"(?:^|,)\s*+([^\s,][^\s]*+)")


def in_html(html: str) -> Iterator[tuple[str, bool]]:
    """Each address, and whether it is loaded without a click."""
    place = 0
    while found := _TAG.search(html, place):
        place = found.end()
        tag, attributes, closed = found.groups("")
        tag = tag.lower()
        if not closed:
            continue
        if tag == "object" or _may_have_an_address(attributes.lower()):
            yield from _in_tag(tag, attributes)
        if tag in _RAW and not attributes.endswith("/"):
            end = _RAW[tag].search(html, place)
            content = html[place : end.start() if end else None]
            place += len(content)
            if tag == "style":
                yield from in_css(content)


def _may_have_an_address(words: str) -> bool:
    """Told at a glance: most tags have none."""
    return "src" in words or "href" in words or "style" in words or "poster" in words or "background" in words


def _in_tag(tag: str, attributes: str) -> Iterator[tuple[str, bool]]:
    for found in _ATTRIBUTE.finditer(attributes):
        name = found[1].lower()
        if name not in KNOWN:
            continue
        value = unescape(found[2] or found[3] or found[4] or "")
        if name in SEVERAL:
            yield from ((source[1].rstrip(","), True) for source in _SOURCE.finditer(value))
        elif name == "style":
            yield from in_css(value)
        elif value:
            yield value, name in LOADED or tag in LOADED_BY_HREF

"""What a page fetches beside itself, told from its HTML and from its style sheets."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from urllib.parse import urljoin

import lxml.html

_ONE = (
    "//link[@rel='stylesheet' or @rel='icon' or @rel='preload']/@href | //script/@src | //img/@src"
    " | //track/@src | //video/@poster"
)
_SEVERAL = "//img/@srcset | //picture/source/@srcset"
_PLAYED = "//video/@src | //audio/@src | //video/source/@src | //audio/source/@src"
_IN_STYLES = re.compile(r"""url\(\s*["']?([^"')]+)["']?\s*\)""")


@dataclass(frozen=True, kw_only=True)
class Fetched:
    """Addresses; ``recordings`` are what is heard or seen, which may be large."""

    files: frozenset[str]
    recordings: frozenset[str]


def fetched_by(html: bytes) -> Fetched:
    document = lxml.html.fromstring(html)
    files = _found(document, _ONE).union(*map(_addresses, _found(document, _SEVERAL)))
    return Fetched(files=files - {""}, recordings=_found(document, _PLAYED))


def _found(document: lxml.html.HtmlElement, path: str) -> frozenset[str]:
    found = document.xpath(path)
    assert isinstance(found, list)
    return frozenset(map(str, found))


def fetched_by_styles(address: str, styles: str) -> Iterator[str]:
    """What a style sheet at ``address`` draws and writes with."""
    for found in _IN_STYLES.findall(styles):
        if not found.startswith("data:"):
            yield urljoin(address, found).partition("#")[0]


def _addresses(srcset: str) -> set[str]:
    return {choice.split()[0] for choice in srcset.split(",") if choice.strip()}

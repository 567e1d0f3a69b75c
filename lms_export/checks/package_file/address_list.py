"""Every address that files of a package load or link to: in HTML, SVG, CSS and the player's page scripts."""

from __future__ import annotations

import json
import posixpath
import re
from collections.abc import Iterator
from dataclasses import dataclass
from html.parser import HTMLParser

from lms_export.checks.package_file.opened import Opened

LOADED = {"src", "poster", "data"}
LOADED_BY_HREF = ("link", "use", "image")
PIECE = 1 << 20
"""Characters parsed at once, so that memory does not grow with the number of addresses."""

_CSS_ADDRESS = re.compile(r"""url\(\s*["']?([^"')]+)|@import\s+["']([^"']+)""")
_PAGE_SCRIPT = "Synergos.page("


@dataclass(frozen=True, kw_only=True)
class Address:
    """``folder`` is where a relative address starts from."""

    name: str
    folder: str
    text: str


def addresses(opened: Opened, *, linked: bool) -> Iterator[Address]:
    """What files load, and what they link to when ``linked``; data URLs of pictures too."""
    for name in opened.names:
        folder = posixpath.dirname(name)
        if name.endswith((".html", ".svg")):
            found = _in_html(text_of(opened, name), linked)
        elif name.endswith(".css"):
            found = (one or other for one, other in _CSS_ADDRESS.findall(text_of(opened, name)))
        elif name.endswith(".js") and name.startswith("pages/"):
            # The player puts it into the page at the top of the package.
            folder, found = "", _in_html(_page_html(text_of(opened, name)), linked)
        else:
            continue
        yield from (Address(name=name, folder=folder, text=text) for text in found)


def text_of(opened: Opened, name: str) -> str:
    return opened.read(name).decode("utf-8", "replace")


def _page_html(script: str) -> str:
    """What ``Synergos.page("<language>", "<id>", "<html>")`` brings, empty where it is something else."""
    arguments = script.strip().removeprefix(_PAGE_SCRIPT).removesuffix(";").removesuffix(")")
    try:
        return str(json.loads(f"[{arguments}]")[2])
    except (ValueError, IndexError, RecursionError):
        return ""


def _in_html(html: str, linked: bool) -> Iterator[str]:
    parser = _Addresses(linked=linked)
    for start in range(0, len(html), PIECE):
        parser.feed(html[start : start + PIECE])
        yield from parser.found
        parser.found.clear()
        if len(parser.rawdata) > PIECE:
            # A tag that never ends would be looked through again with every piece.
            parser.reset()


class _Addresses(HTMLParser):
    def __init__(self, *, linked: bool) -> None:
        super().__init__()
        self.linked = linked
        self.found: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        loads = LOADED | ({"href"} if self.linked or tag in LOADED_BY_HREF else set())
        self.found += [value for name, value in attrs if name in loads and value]
        self.found += [one for name, value in attrs if name == "srcset" for one in _sources(value or "")]


def _sources(srcset: str) -> list[str]:
    """The addresses in ``picture-320.webp 320w, picture-640.webp 640w``."""
    return [one.split()[0] for one in srcset.split(",") if one.strip()]

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

MOST_KEPT = 50_000
_CSS_ADDRESS = re.compile(r"""url\(\s*["']?([^"')]+)|@import\s+["']([^"']+)""")
_PAGE_SCRIPT = "Synergos.page("


@dataclass(frozen=True, kw_only=True, slots=True)
class Address:
    """``folder`` is where a relative address starts from; ``loaded`` is what no click is needed for."""

    name: str
    folder: str
    text: str
    loaded: bool


def addresses(opened: Opened) -> Iterator[Address]:
    """What files load and link to, data URLs too; looked for once where the list is not too long to keep."""
    if opened.addresses is not None:
        yield from opened.addresses
        return
    found: list[Address] = []
    for address in _found(opened):
        if len(found) < MOST_KEPT:
            found.append(address)
        yield address
    if len(found) < MOST_KEPT:
        opened.addresses = found


def _found(opened: Opened) -> Iterator[Address]:
    for name in opened.names:
        folder = posixpath.dirname(name)
        if name.endswith((".html", ".svg")):
            found = _in_html(text_of(opened, name))
        elif name.endswith(".css"):
            found = ((one or other, True) for one, other in _CSS_ADDRESS.findall(text_of(opened, name)))
        elif name.endswith(".js") and name.startswith("pages/"):
            # The player puts it into the page at the top of the package.
            folder, found = "", _in_html(_page_html(text_of(opened, name)))
        else:
            continue
        for text, loaded in found:
            yield Address(name=name, folder=folder, text=text, loaded=loaded)


def text_of(opened: Opened, name: str) -> str:
    return opened.read(name).decode("utf-8", "replace")


def _page_html(script: str) -> str:
    """What ``Synergos.page("<language>", "<id>", "<html>")`` brings, empty where it is something else."""
    arguments = script.strip().removeprefix(_PAGE_SCRIPT).removesuffix(";").removesuffix(")")
    try:
        return str(json.loads(f"[{arguments}]")[2])
    except (ValueError, IndexError, RecursionError):
        return ""


def _in_html(html: str) -> Iterator[tuple[str, bool]]:
    """Each address, and whether it is loaded."""
    parser = _Addresses()
    for start in range(0, len(html), PIECE):
        parser.feed(html[start : start + PIECE])
        yield from parser.found
        parser.found.clear()
        if len(parser.rawdata) > PIECE:
            # A tag that never ends would be looked through again with every piece.
            parser.reset()


class _Addresses(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.found: list[tuple[str, bool]] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        for name, value in attrs:
            if value and (name in LOADED or name == "href"):
                self.found.append((value, name != "href" or tag in LOADED_BY_HREF))
            elif value and name == "srcset":
                self.found += [(one, True) for one in _sources(value)]


def _sources(srcset: str) -> list[str]:
    """The addresses in ``picture-320.webp 320w, picture-640.webp 640w``."""
    return [one.split()[0] for one in srcset.split(",") if one.strip()]

"""Addresses in HTML, CSS and scripts: local ones resolve, and nothing is fetched from another host."""

from __future__ import annotations

import posixpath
import re
from collections.abc import Iterator
from html.parser import HTMLParser
from urllib.parse import unquote

from lms_export.checks.package_file.opened import Opened
from lms_export.errors import Problem
from lms_export.messages import gettext as _

FETCHED = {"src", "poster", "data"}
OUTSIDE = re.compile(r"[a-z][a-z0-9+.-]*:|//", re.IGNORECASE)
_CSS_ADDRESS = re.compile(r"""url\(\s*["']?([^"')]+)|@import\s+["']([^"']+)""")
_SCRIPT_FETCH = re.compile(
    r"""\b(?:fetch|import|importScripts|sendBeacon|WebSocket|EventSource)\s*\(\s*["'`](\w+:)?//"""
)


def local_addresses_resolve(opened: Opened) -> Iterator[Problem]:
    for name, address in _addresses(opened, linked=True):
        if OUTSIDE.match(address) or address.startswith("#"):
            continue
        target = posixpath.normpath(
            posixpath.join(posixpath.dirname(name), unquote(re.split(r"[?#]", address)[0]))
        )
        if target not in opened.present:
            yield opened.problem(
                name, _("It points at {address}, which is not in the package.").format(address=address)
            )


def nothing_is_fetched_from_outside(opened: Opened) -> Iterator[Problem]:
    for name, address in _addresses(opened, linked=False):
        if OUTSIDE.match(address) and not address.lower().startswith("data:"):
            yield _fetches(opened, name, address)
    for name in opened.names:
        if name.endswith(".js") and (found := _SCRIPT_FETCH.search(_text(opened, name))):
            yield _fetches(opened, name, found[0])


def _fetches(opened: Opened, name: str, address: str) -> Problem:
    message = _("It fetches {address} from another place, which academy networks block.")
    return opened.problem(name, message.format(address=address))


def _addresses(opened: Opened, *, linked: bool) -> Iterator[tuple[str, str]]:
    """File name and address of everything that files load, and of what they link to when ``linked``."""
    for name in opened.names:
        if name.endswith((".html", ".svg")):
            parser = _Addresses(linked=linked)
            parser.feed(_text(opened, name))
            yield from ((name, address) for address in parser.found)
        elif name.endswith(".css"):
            yield from ((name, one or other) for one, other in _CSS_ADDRESS.findall(_text(opened, name)))


def _text(opened: Opened, name: str) -> str:
    return opened.read(name).decode("utf-8", "replace")


class _Addresses(HTMLParser):
    def __init__(self, *, linked: bool) -> None:
        super().__init__()
        self.linked = linked
        self.found: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        loads = FETCHED | ({"href"} if self.linked or tag in ("link", "use", "image") else set())
        self.found += [value for name, value in attrs if name in loads and value]

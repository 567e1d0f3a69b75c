"""Addresses in HTML, CSS and scripts: local ones resolve, and nothing is fetched from another host."""

from __future__ import annotations

import posixpath
import re
from collections.abc import Iterator
from urllib.parse import unquote

from lms_export.checks.package_file.address_list import MOST_READ, addresses, text_of
from lms_export.checks.package_file.opened import Opened
from lms_export.errors import Problem
from lms_export.messages import gettext as _

OUTSIDE = re.compile(r"[a-z][a-z0-9+.-]*:|//", re.IGNORECASE)
LONGEST_SHOWN = 200
_SCRIPT_FETCH = re.compile(
    r"""\b(?:fetch|import|importScripts|sendBeacon|WebSocket|EventSource)\s*\(\s*["'`](\w+:)?//"""
)


def local_addresses_resolve(opened: Opened) -> Iterator[Problem]:
    """Also says where there are too many to look at them all."""
    for number, address in enumerate(addresses(opened), 1):
        if number == MOST_READ:
            yield opened.warning("", _("It holds more links than can be looked at."))
        if OUTSIDE.match(address.text) or address.text.startswith("#"):
            continue
        path = unquote(re.split(r"[?#]", address.text, maxsplit=1)[0])
        if posixpath.normpath(posixpath.join(address.folder, path)) not in opened.present:
            message = _("It points at {address}, which is not in the package.")
            yield opened.problem(address.name, message.format(address=address.text[:LONGEST_SHOWN]))


def nothing_is_fetched_from_outside(opened: Opened) -> Iterator[Problem]:
    for address in addresses(opened):
        outside = OUTSIDE.match(address.text) and not address.text.lower().startswith("data:")
        if address.loaded and outside:
            yield _fetches(opened, address.name, address.text)
    for name in opened.names:
        if name.endswith(".js") and (found := _SCRIPT_FETCH.search(text_of(opened, name))):
            yield _fetches(opened, name, found[0])


def _fetches(opened: Opened, name: str, address: str) -> Problem:
    message = _("It fetches {address} from another place, which academy networks block.")
    return opened.problem(name, message.format(address=address[:LONGEST_SHOWN]))

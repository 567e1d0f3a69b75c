"""Every address that files of a package load or link to: in HTML, SVG, CSS and the player's page scripts."""

from __future__ import annotations

import json
import posixpath
import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice

from lms_export.checks.package_file.css_addresses import in_css
from lms_export.checks.package_file.html_addresses import in_html
from lms_export.checks.package_file.opened import Opened

MOST_KEPT = 50_000
MOST_READ = 500_000
"""A course of four hundred lessons has six thousand; what comes after so many is not looked at."""
_PAGE_SCRIPT = "Synergos.page("
_ESCAPED = re.compile(r"\\([\\`$])")


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
    for address in islice(_found(opened), MOST_READ):
        if len(found) < MOST_KEPT:
            found.append(address)
        yield address
    if len(found) < MOST_KEPT:
        opened.addresses = found


def _found(opened: Opened) -> Iterator[Address]:
    for name in opened.names:
        folder = posixpath.dirname(name)
        if name.endswith((".html", ".svg")):
            found = in_html(text_of(opened, name))
        elif name.endswith(".css"):
            found = in_css(text_of(opened, name))
        elif name.endswith(".js") and name.startswith("pages/"):
            # The player puts it into the page at the top of the package.
            folder, found = "", in_html(_page_html(text_of(opened, name)))
        else:
            continue
        for text, loaded in found:
            yield Address(name=name, folder=folder, text=text, loaded=loaded)


def text_of(opened: Opened, name: str) -> str:
    return opened.read(name).decode("utf-8", "replace")


def _page_html(script: str) -> str:
    """What ``Synergos.page("<language>", "<id>", `<html>`)`` brings, empty where it is something else.

    Older packages have the HTML in double quotation marks.
    """
    arguments = script.strip().removeprefix(_PAGE_SCRIPT).removesuffix(";").removesuffix(")")
    _names, literal, html = arguments.partition("`")
    if literal:
        return _ESCAPED.sub(r"\1", html.removesuffix("`"))
    try:
        return str(json.loads(f"[{arguments}]")[2])
    except (ValueError, IndexError, RecursionError):
        return ""

"""A page of the site made into one that opens from disk."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import lxml.html
from lxml.html import HtmlElement

from lms_export.archive.addresses import Site, leading, place_of

_GONE = (
    "//link[not(@rel='stylesheet') and not(@rel='icon')]",
    "//meta[starts-with(@property, 'og:') or starts-with(@name, 'twitter:')]",
    "//script[@type='application/ld+json']",
    "//script[contains(@src, '/device.') or contains(@src, '/saved_copy.')]",
    "//*[@data-device or @id='device']",
    "//section[contains(@class, 'helped')]",
    "//form[@action and not(@role='search')]",
)
"""Heads for engines, and what only a server answers: saving on a device, feedback, filters."""
_FETCHED = (
    "//link/@href | //script/@src | //img/@src | //track/@src | //video/@src | //audio/@src"
    " | //source/@src | //@poster"
)
_LED = "//a/@href | //area/@href"


def parsed(html: bytes) -> HtmlElement:
    document = lxml.html.document_fromstring(html, parser=lxml.html.HTMLParser(encoding="utf-8"))
    for path in _GONE:
        for element in found(document, path):
            element.drop_tree()
    return document


def found(document: HtmlElement, path: str) -> list[Any]:
    """What an XPath that names elements or attributes finds."""
    return list(document.xpath(path))  # type: ignore[arg-type]


def leads_of(document: HtmlElement, site: Site, path: str) -> set[str]:
    return {site.local(str(each), path) for each in found(document, _LED)} - {""}


def files_of(document: HtmlElement, site: Site, path: str) -> set[str]:
    several = {each for srcset in found(document, "//@srcset") for each, _size in _choices(str(srcset))}
    return {site.local(each, path) for each in {*map(str, found(document, _FETCHED)), *several}} - {""}


def turn(document: HtmlElement, site: Site, path: str, has: Callable[[str], bool]) -> None:
    """Every address made relative. What is not in the archive is led to no more, and keeps its words.

    A drawing's size is told as 400.0 while it is drawn for the first time, and as 400 ever after.
    """
    here = place_of(path)

    def relative(address: str) -> str | None:
        local = site.local(address, path)
        if not local:
            return address
        _before, sign, fragment = address.partition("#")
        return leading(here, place_of(local)) + sign + fragment if has(local) else None

    for element in document.iter("*"):
        for name in ("href", "src", "poster", "action"):
            if name in element.attrib and element.tag != "use":
                _set(element, name, relative(element.attrib[name]))
        if "srcset" in element.attrib:
            element.set("srcset", ", ".join(_turned_choices(element.attrib["srcset"], relative)))
        element.attrib.pop("crossorigin", None)
        for name in ("width", "height"):
            if name in element.attrib:
                element.set(name, element.attrib[name].removesuffix(".0"))


def written(document: HtmlElement) -> bytes:
    return bytes(lxml.html.tostring(document, encoding="utf-8", doctype="<!DOCTYPE html>"))


def _set(element: HtmlElement, name: str, address: str | None) -> None:
    if address is None:
        del element.attrib[name]
    else:
        element.set(name, address)


def _turned_choices(srcset: str, relative: Callable[[str], str | None]) -> Iterator[str]:
    for address, size in _choices(srcset):
        turned = relative(address)
        if turned is not None:
            yield f"{turned} {size}".strip()


def _choices(srcset: str) -> Iterator[tuple[str, str]]:
    for choice in srcset.split(","):
        address, _space, size = choice.strip().partition(" ")
        if address:
            yield address, size

"""Inline tags inside XML: what XLIFF 1.2 and 2.1 do alike, each with its own words."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass

from django.utils.translation import gettext as _
from lxml import etree

from cms.languages.exchange.formats.control_characters import pieces
from cms.languages.exchange.formats.safe_xml import local_name
from cms.languages.exchange.inline import ALONE, Damage, Inline, Mark, Node, assembled, rendered

_CHARACTER = re.compile(r"char-([0-9A-Fa-f]{4})(?:\.\d+)?")


@dataclass(frozen=True, kw_only=True)
class Dialect:
    """How a version of XLIFF says it.

    ``roles``: element -> what it does ("pair", "open", "close", "alone", "through", "character", "nothing");
    ``name_of`` gives the name of the inline tag that an element stands for.
    """

    pair: Callable[[str], etree._Element]
    alone: Callable[[str], etree._Element]
    character: Callable[[str, int], etree._Element]
    roles: Mapping[str, str]
    name_of: Callable[[etree._Element], str]


def fill(element: etree._Element, nodes: Iterable[Node], dialect: Dialect) -> None:
    """Write ``nodes`` into ``element``."""
    _Filling(dialect).fill(element, nodes)


class _Filling:
    def __init__(self, dialect: Dialect) -> None:
        self._dialect = dialect
        self._characters = 0

    def fill(self, element: etree._Element, nodes: Iterable[Node]) -> None:
        for node in nodes:
            if isinstance(node, str):
                self._say(element, node)
            elif node.tag in ALONE:
                element.append(self._dialect.alone(node.name))
            else:
                element.append(self._filled(node))

    def _filled(self, node: Inline) -> etree._Element:
        pair = self._dialect.pair(node.name)
        self.fill(pair, node.children)
        return pair

    def _say(self, element: etree._Element, text: str) -> None:
        for kind, value in pieces(text):
            if kind == "character":
                self._characters += 1
                element.append(self._dialect.character(value, self._characters))
            elif len(element):
                element[-1].tail = (element[-1].tail or "") + value
            else:
                element.text = (element.text or "") + value


def html_in(elements: Iterable[etree._Element], dialect: Dialect) -> str:
    """The stored HTML that stands in ``elements``, one after the other. Raises ``Damage``."""
    return rendered(assembled([mark for element in elements for mark in _inner(element, dialect)]))


def _inner(element: etree._Element, dialect: Dialect) -> Iterator[Mark]:
    if element.text:
        yield Mark("text", element.text)
    for child in element:
        yield from _marks(child, dialect)
        if child.tail:
            yield Mark("text", child.tail)


def _marks(child: etree._Element, dialect: Dialect) -> Iterator[Mark]:
    role = dialect.roles.get(local_name(child))
    if role == "through":
        yield from _inner(child, dialect)
    elif role == "pair":
        name = dialect.name_of(child)
        yield Mark("open", name)
        yield from _inner(child, dialect)
        yield Mark("close", name)
    elif role == "character":
        yield Mark("text", _character(child.get("hex", "")))
    elif role in ("open", "close", "alone"):
        name = dialect.name_of(child)
        match = _CHARACTER.fullmatch(name)
        yield Mark("text", _character(match[1])) if match else Mark(role, name)
    elif role != "nothing":
        raise Damage(_("There is no inline tag “%(name)s” here.") % {"name": local_name(child) or "&…;"})


def _character(number: str) -> str:
    try:
        return chr(int(number, 16))
    except (ValueError, OverflowError):
        raise Damage(_("There is no character with the number “%(number)s”.") % {"number": number}) from None

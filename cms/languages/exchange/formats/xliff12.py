"""XLIFF 1.2 (OASIS Standard, 1 February 2008), transitional: one ``<file>`` for each page or snippet."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from django.utils.translation import gettext as _
from lxml import etree

from cms.languages.exchange.documents import Part, ReadPart, ReadUnit, Unit, UnitState
from cms.languages.exchange.findings import Unreadable
from cms.languages.exchange.formats.control_characters import shown
from cms.languages.exchange.formats.inline_xml import Dialect, fill, html_in
from cms.languages.exchange.formats.safe_xml import line_of, local_name, root_of, written
from cms.languages.exchange.inline import Damage, parsed, tag_of

NAMESPACE = "urn:oasis:names:tc:xliff:document:1.2"
NAMESPACES: Any = {None: NAMESPACE}
_XML_SPACE = "{http://www.w3.org/XML/1998/namespace}space"
_ORIGINAL = "synergos:"
_CTYPES = {"a": "link", "b": "bold", "strong": "bold", "i": "italic", "em": "italic", "br": "lb"}
_STATES = {
    UnitState.TRANSLATED: {"state": "translated"},
    UnitState.OUTDATED: {"state": "needs-review-translation", "state-qualifier": "fuzzy-match"},
    UnitState.MACHINE: {"state": "needs-review-translation", "state-qualifier": "mt-suggestion"},
    UnitState.FAULTY: {"state": "needs-translation"},
}
_MACHINE = {"mt-suggestion", "leveraged-mt"}
_UNFINISHED = {"new", "needs-translation", "needs-l10n"}


def write(parts: Sequence[Part]) -> bytes:
    root = etree.Element(_tag("xliff"), {"version": "1.2"}, nsmap=NAMESPACES)
    for part in parts:
        root.append(_file(part))
    return written(root, keeping=("source", "target"))


def read(content: bytes) -> list[ReadPart]:
    """Raises ``Unreadable``."""
    root = root_of(content)
    if local_name(root) != "xliff" or not root.get("version", "").startswith("1."):
        raise Unreadable(_("This is no XLIFF 1.2 file."), line_of(root))
    return [_read_file(element) for element in root.iterchildren("{*}file")]


def _tag(name: str) -> str:
    return f"{{{NAMESPACE}}}{name}"


def _file(part: Part) -> etree._Element:
    file = etree.Element(
        _tag("file"),
        {
            "original": f"{_ORIGINAL}{part.object_key}",
            "source-language": part.source_language,
            "target-language": part.target_language,
            "datatype": "html",
        },
    )
    header = etree.SubElement(file, _tag("header"))
    tool = {"tool-id": "synergos", "tool-name": "Synergos"}
    etree.SubElement(header, _tag("tool"), tool)
    etree.SubElement(header, _tag("note")).text = shown(part.place)
    body = etree.SubElement(file, _tag("body"))
    for unit in part.units:
        body.append(_trans_unit(part, unit))
    return file


def _trans_unit(part: Part, unit: Unit) -> etree._Element:
    element = etree.Element(
        _tag("trans-unit"),
        {"id": unit.key, "resname": shown(f"{part.title} › {unit.path}"), _XML_SPACE: "preserve"},
    )
    if unit.most_characters:
        element.attrib.update({"maxwidth": str(unit.most_characters), "size-unit": "char"})
    fill(etree.SubElement(element, _tag("source")), parsed(unit.source), _DIALECT)
    if unit.target:
        target = etree.SubElement(element, _tag("target"), _STATES.get(unit.state, {}))
        fill(target, parsed(unit.target), _DIALECT)
    element.append(_place(part, unit))
    for note in unit.notes:
        etree.SubElement(element, _tag("note"), {"from": "Synergos"}).text = shown(note)
    if unit.previous_source and unit.previous_target:
        element.append(_earlier(unit))
    return element


def _place(part: Part, unit: Unit) -> etree._Element:
    group = etree.Element(_tag("context-group"), {"purpose": "location"})
    for kind, words in (("x-page", part.place), ("x-path", unit.path)):
        etree.SubElement(group, _tag("context"), {"context-type": kind}).text = shown(words)
    return group


def _earlier(unit: Unit) -> etree._Element:
    """The words before the source changed, and what they were translated as."""
    element = etree.Element(_tag("alt-trans"), {"alttranstype": "previous-version"})
    fill(etree.SubElement(element, _tag("source")), parsed(unit.previous_source), _DIALECT)
    fill(etree.SubElement(element, _tag("target")), parsed(unit.previous_target), _DIALECT)
    return element


def _inline(element: str, name: str) -> etree._Element:
    tag = tag_of(name)
    return etree.Element(_tag(element), {"id": name, "ctype": _CTYPES.get(tag, f"x-html-{tag}")})


def _name_of(element: etree._Element) -> str:
    """``<ept>`` and ``<ex>`` point to their beginning with ``rid`` where their own id is another."""
    return element.get("id") or element.get("rid") or ""


_DIALECT = Dialect(
    pair=lambda name: _inline("g", name),
    alone=lambda name: _inline("x", name),
    character=lambda number, order: etree.Element(
        _tag("x"), {"id": f"char-{number}.{order}", "ctype": "x-character"}
    ),
    roles={
        "g": "pair",
        "bpt": "open",
        "bx": "open",
        "ept": "close",
        "ex": "close",
        "x": "alone",
        "ph": "alone",
        "it": "alone",
        "mrk": "through",
    },
    name_of=_name_of,
)


def _read_file(file: etree._Element) -> ReadPart:
    return ReadPart(
        key=file.get("original", "").removeprefix(_ORIGINAL),
        line=line_of(file),
        source_language=file.get("source-language", ""),
        target_language=file.get("target-language", ""),
        units=tuple(_read_unit(unit) for unit in _trans_units(file)),
    )


def _trans_units(file: etree._Element) -> Iterator[etree._Element]:
    """At any depth: tools put them into groups."""
    yield from file.iterfind("{*}body//{*}trans-unit")


def _read_unit(unit: etree._Element) -> ReadUnit:
    target = unit.find("{*}target")
    state = target.get("state", "") if target is not None else ""
    source, source_damage = _html([unit.find("{*}source")])
    words, damage = _html([target])
    return ReadUnit(
        key=unit.get("id", ""),
        line=line_of(unit),
        source=source,
        target=words,
        is_machine=target is not None and target.get("state-qualifier", "") in _MACHINE,
        is_unfinished=state in _UNFINISHED,
        damage=damage or source_damage,
    )


def _html(elements: Iterable[etree._Element | None]) -> tuple[str, str]:
    """The words, and what is wrong with them."""
    try:
        return html_in([element for element in elements if element is not None], _DIALECT), ""
    except Damage as damage:
        return "", str(damage)

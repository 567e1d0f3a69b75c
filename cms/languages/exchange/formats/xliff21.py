"""XLIFF 2.1 (OASIS Standard, 13 February 2018), core: one ``<file>`` for each page or snippet."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from django.utils.translation import gettext as _
from lxml import etree

from cms.languages.exchange.documents import Part, ReadPart, ReadUnit, Unit, UnitState
from cms.languages.exchange.findings import Unreadable
from cms.languages.exchange.formats.control_characters import shown
from cms.languages.exchange.formats.inline_xml import Dialect, fill, html_in
from cms.languages.exchange.formats.safe_xml import line_of, local_name, root_of, written
from cms.languages.exchange.inline import Damage, parsed, tag_of

NAMESPACE = "urn:oasis:names:tc:xliff:document:2.0"
"""2.1 kept the namespace of 2.0."""
NAMESPACES: Any = {None: NAMESPACE}
_XML_SPACE = "{http://www.w3.org/XML/1998/namespace}space"
_ORIGINAL = "synergos:"
_SUBTYPES = {"b": "xlf:b", "i": "xlf:i", "br": "xlf:lb"}
_STATES = {
    UnitState.TRANSLATED: {"state": "translated"},
    UnitState.OUTDATED: {"state": "initial", "subState": "synergos:outdated"},
    UnitState.MACHINE: {"state": "initial", "subState": "synergos:machine"},
    UnitState.FAULTY: {"state": "initial", "subState": "synergos:faulty"},
    UnitState.MISSING: {"state": "initial"},
}


def write(parts: Sequence[Part]) -> bytes:
    """Parts of one pair of languages. XLIFF 2.1 says the languages once, for the whole document."""
    root = etree.Element(
        _tag("xliff"),
        {"version": "2.1", "srcLang": parts[0].source_language, "trgLang": parts[0].target_language},
        nsmap=NAMESPACES,
    )
    for number, part in enumerate(parts, start=1):
        root.append(_file(part, number))
    return written(root, keeping=("source", "target"))


def read(content: bytes) -> list[ReadPart]:
    """Raises ``Unreadable``."""
    root = root_of(content)
    if local_name(root) != "xliff" or not root.get("version", "").startswith("2."):
        raise Unreadable(_("This is no XLIFF 2.1 file."), line_of(root))
    return [
        _read_file(element, root.get("srcLang", ""), root.get("trgLang", ""))
        for element in root.iterchildren("{*}file")
    ]


def _tag(name: str) -> str:
    return f"{{{NAMESPACE}}}{name}"


def _file(part: Part, number: int) -> etree._Element:
    file = etree.Element(_tag("file"), {"id": f"f{number}", "original": f"{_ORIGINAL}{part.object_key}"})
    notes = etree.SubElement(file, _tag("notes"))
    etree.SubElement(notes, _tag("note"), {"category": "place"}).text = shown(part.place)
    for unit in part.units:
        file.append(_unit(part, unit))
    return file


def _unit(part: Part, unit: Unit) -> etree._Element:
    element = etree.Element(
        _tag("unit"), {"id": unit.key, "name": shown(f"{part.title} › {unit.path}"), _XML_SPACE: "preserve"}
    )
    notes = etree.SubElement(element, _tag("notes"))
    for category, words in _notes(part, unit):
        etree.SubElement(notes, _tag("note"), {"category": category}).text = shown(words)
    segment = etree.SubElement(element, _tag("segment"), {"id": "s1", **_STATES[unit.state]})
    fill(etree.SubElement(segment, _tag("source")), parsed(unit.source), _DIALECT)
    if unit.target:
        fill(etree.SubElement(segment, _tag("target")), parsed(unit.target), _DIALECT)
    return element


def _notes(part: Part, unit: Unit) -> list[tuple[str, str]]:
    notes = [("page", part.place), ("path", unit.path), *(("note", note) for note in unit.notes)]
    if unit.most_characters:
        notes.append(("most-characters", str(unit.most_characters)))
    if unit.previous_source and unit.previous_target:
        notes += [("previous-source", unit.previous_source), ("previous-target", unit.previous_target)]
    return notes


def _inline(element: str, name: str) -> etree._Element:
    tag = tag_of(name)
    kind = "link" if tag == "a" else "fmt"
    attributes = {"id": name, "type": kind}
    if tag != "a":
        attributes["subType"] = _SUBTYPES.get(tag, f"synergos:{tag}")
    return etree.Element(_tag(element), attributes)


def _name_of(element: etree._Element) -> str:
    """``<ec>`` points to its beginning; only where that is elsewhere has it an id of its own."""
    return element.get("startRef") or element.get("id") or ""


_DIALECT = Dialect(
    pair=lambda name: _inline("pc", name),
    alone=lambda name: _inline("ph", name),
    character=lambda number, _order: etree.Element(_tag("cp"), {"hex": number}),
    roles={
        "pc": "pair",
        "sc": "open",
        "ec": "close",
        "ph": "alone",
        "cp": "character",
        "mrk": "through",
        "sm": "nothing",
        "em": "nothing",
    },
    name_of=_name_of,
)


def _read_file(file: etree._Element, source_language: str, target_language: str) -> ReadPart:
    return ReadPart(
        key=file.get("original", "").removeprefix(_ORIGINAL),
        line=line_of(file),
        source_language=source_language,
        target_language=target_language,
        units=tuple(_read_unit(unit) for unit in file.iterfind(".//{*}unit")),
    )


def _read_unit(unit: etree._Element) -> ReadUnit:
    """A tool may have cut the unit into segments, with the space between them in ``<ignorable>``."""
    pieces = [child for child in unit if local_name(child) in ("segment", "ignorable")]
    segments = [piece for piece in pieces if local_name(piece) == "segment"]
    source, source_damage = _html(piece.find("{*}source") for piece in pieces)
    target, damage = _html(_targets(pieces))
    translated = [segment.find("{*}target") is not None for segment in segments]
    if any(translated) and not all(translated):
        damage = _("Only some of its segments are translated.")
    return ReadUnit(
        key=unit.get("id", ""),
        line=line_of(unit),
        source=source,
        target=target if any(translated) else "",
        is_machine=any(_is_machine(segment) for segment in segments),
        is_unfinished=any(segment.get("state", "initial") == "initial" for segment in segments),
        damage=damage or source_damage,
    )


def _is_machine(segment: etree._Element) -> bool:
    return segment.get("subState") == "synergos:machine" and segment.get("state") == "initial"


def _targets(pieces: list[etree._Element]) -> list[etree._Element | None]:
    """In the order the target asks for; a piece of space without a target of its own is the same in both."""
    targets = []
    for position, piece in enumerate(pieces, start=1):
        target = piece.find("{*}target")
        order = _number(target.get("order", "")) if target is not None else None
        if target is None and local_name(piece) == "ignorable":
            target = piece.find("{*}source")
        targets.append((order or position, position, target))
    return [target for _order, _position, target in sorted(targets, key=lambda entry: entry[:2])]


def _number(text: str) -> int | None:
    return int(text) if text.isascii() and text.isdecimal() and len(text) < 6 else None


def _html(elements: Iterable[etree._Element | None]) -> tuple[str, str]:
    """The words, and what is wrong with them."""
    try:
        return html_in([element for element in elements if element is not None], _DIALECT), ""
    except Damage as damage:
        return "", str(damage)

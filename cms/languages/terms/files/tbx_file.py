"""TBX version 3 (ISO 30042:2019), TBX-Basic in style DCA: the smallest dialect that holds definitions."""

from __future__ import annotations

from typing import Any

from django.utils.translation import gettext as _
from lxml import etree

from cms.glossary.models import TermForm
from cms.languages.exchange.findings import Finding, Unreadable, Weight
from cms.languages.exchange.formats.control_characters import shown
from cms.languages.exchange.formats.safe_xml import line_of, local_name, root_of, written
from cms.languages.terms.files.entries import Concept, Form, LanguageEntry, is_key

NAMESPACE = "urn:iso:std:iso:30042:ed-2"
_NAMESPACES: Any = {None: NAMESPACE}
_LANGUAGE = "{http://www.w3.org/XML/1998/namespace}lang"
_PREFERRED, _ADMITTED, _DEPRECATED, _SUPERSEDED = (
    f"{status}Term-admn-sts" for status in ("preferred", "admitted", "deprecated", "superseded")
)
_VARIANT = "variant"
"""The type of an allowed form that stands beside the text of the term, and not in it."""


def write(concepts: list[Concept]) -> bytes:
    root = etree.Element(
        _tag("tbx"), {"style": "dca", "type": "TBX-Basic", _LANGUAGE: "en"}, nsmap=_NAMESPACES
    )
    header = etree.SubElement(etree.SubElement(root, _tag("tbxHeader")), _tag("fileDesc"))
    etree.SubElement(etree.SubElement(header, _tag("sourceDesc")), _tag("p")).text = "Synergos"
    body = etree.SubElement(etree.SubElement(root, _tag("text")), _tag("body"))
    for concept in concepts:
        element = etree.SubElement(body, _tag("conceptEntry"), {"id": f"c-{concept.key}"})
        for entry in concept.languages:
            element.append(_language(entry))
    return written(root, keeping=("p", "descrip", "term", "note"))


def _tag(name: str) -> str:
    return f"{{{NAMESPACE}}}{name}"


def _language(entry: LanguageEntry) -> etree._Element:
    section = etree.Element(_tag("langSec"), {_LANGUAGE: entry.language})
    if entry.definition or entry.source:
        group = etree.SubElement(section, _tag("descripGrp"))
        etree.SubElement(group, _tag("descrip"), {"type": "definition"}).text = shown(entry.definition)
        if entry.source:
            etree.SubElement(group, _tag("admin"), {"type": "source"}).text = shown(entry.source)
    for order, form in enumerate(entry.term.split(" / ")):
        section.append(_term(form, _ADMITTED if order else _PREFERRED))
    for further in entry.forms:
        if further.use == TermForm.Use.AVOIDED:
            section.append(_term(further.form, _DEPRECATED, reason=further.reason))
        else:
            section.append(_term(further.form, _ADMITTED, kind=_VARIANT, reason=further.reason))
    return section


def _term(words: str, status: str, *, kind: str = "", reason: str = "") -> etree._Element:
    section = etree.Element(_tag("termSec"))
    etree.SubElement(section, _tag("term")).text = shown(words)
    if kind:
        etree.SubElement(section, _tag("termNote"), {"type": "termType"}).text = kind
    etree.SubElement(section, _tag("termNote"), {"type": "administrativeStatus"}).text = status
    if reason:
        etree.SubElement(section, _tag("note")).text = shown(reason)
    return section


def read(content: bytes) -> tuple[list[Concept], list[Finding]]:
    """Files in the DCA style; what they hold beyond our fields is passed over. Raises ``Unreadable``."""
    root = root_of(content)
    if local_name(root) != "tbx":
        raise Unreadable(_("This is no TBX file of version 3."), line_of(root))
    if root.get("style", "dca") != "dca":
        raise Unreadable(_("Only TBX in the style DCA is read. Export it in that style."), line_of(root))
    concepts, findings = [], []
    for element in root.iterfind(".//{*}conceptEntry"):
        concept, found = _concept(element)
        findings += found
        if concept.languages:
            concepts.append(concept)
    return concepts, findings


def _concept(element: etree._Element) -> tuple[Concept, list[Finding]]:
    entries: dict[str, LanguageEntry] = {}
    findings: list[Finding] = []
    for section in element.iterfind("{*}langSec"):
        language = section.get(_LANGUAGE, "")
        entry = _entry(section, language)
        problem = _problem(entry, language, entries)
        if problem or entry is None:
            findings.append(Finding(Weight.ERROR, line_of(section), problem))
        else:
            entries[language] = entry
    key = element.get("id", "").removeprefix("c-")
    return Concept(
        key=key if is_key(key) else "", languages=tuple(entries.values()), line=line_of(element)
    ), findings


def _problem(entry: LanguageEntry | None, language: str, entries: dict[str, LanguageEntry]) -> str:
    if not language:
        return _("The language is missing.")
    if entry is None:
        return _("There is no preferred or admitted term here.")
    return _("The term stands twice in this language.") if language in entries else ""


def _entry(section: etree._Element, language: str) -> LanguageEntry | None:
    preferred: list[str] = []
    admitted: list[str] = []
    further: list[Form] = []
    for term in section.iterfind("{*}termSec"):
        words = _text(term.find("{*}term"))
        status, reason = _note(term, "administrativeStatus"), _text(term.find("{*}note"))
        if not words.strip():
            continue
        if status in (_DEPRECATED, _SUPERSEDED):
            further.append(Form(words, TermForm.Use.AVOIDED.value, reason))
        elif _note(term, "termType") == _VARIANT and status != _PREFERRED:
            further.append(Form(words, TermForm.Use.ALLOWED.value, reason))
        else:
            (preferred if status == _PREFERRED else admitted).append(words)
    if not preferred and not admitted:
        return None
    return LanguageEntry(
        language=language,
        term=" / ".join([*preferred, *admitted]),
        definition=_text(section.find(".//{*}descrip[@type='definition']")),
        source=_text(section.find(".//{*}admin[@type='source']")),
        forms=tuple(sorted(further, key=lambda form: form.form)),
        line=line_of(section),
    )


def _note(term: etree._Element, kind: str) -> str:
    return _text(term.find(f".//{{*}}termNote[@type='{kind}']"))


def _text(element: etree._Element | None) -> str:
    return "" if element is None else "".join(str(text) for text in element.itertext())

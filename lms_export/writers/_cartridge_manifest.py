"""``imsmanifest.xml`` of a cartridge, in the order of elements Moodle's schema asks for."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from lxml import etree

from lms_export.course import Course
from lms_export.writers._cartridge_edition import Edition
from lms_export.writers._ims_manifest import identifier, manifest_title, serialised, xml_text

XSI = "http://www.w3.org/2001/XMLSchema-instance"
WEBCONTENT = "webcontent"


@dataclass(frozen=True, kw_only=True)
class Resource:
    """What the platform imports: ``files`` with the page or test first, ``needs`` names other resources."""

    id: str
    type: str
    files: tuple[str, ...]
    needs: tuple[str, ...] = ()


@dataclass(frozen=True, kw_only=True)
class Entry:
    """A line of the table of contents: a folder with ``entries``, or a leaf that shows ``resource``."""

    id: str
    title: str
    resource: str = ""
    entries: tuple[Entry, ...] = ()


def manifest(
    course: Course,
    languages: Sequence[str],
    edition: Edition,
    entries: Sequence[Entry],
    resources: Sequence[Resource],
) -> bytes:
    root = etree.Element(
        f"{{{edition.imscp}}}manifest",
        {"identifier": identifier("synergos", course.id), f"{{{XSI}}}schemaLocation": edition.schemas},
        nsmap={
            None: edition.imscp,  # type: ignore[dict-item]
            "lomimscc": edition.lom,
            "xsi": XSI,
        },
    )
    _add_metadata(root, course, languages, edition)
    organizations = _add(root, "organizations")
    name = identifier("organization", course.id)
    organization = _add(organizations, "organization", identifier=name, structure="rooted-hierarchy")
    # The root item has no title: it is the course, and platforms show its children as modules.
    _add_entries(_add(organization, "item", identifier=identifier("root", course.id)), entries)
    listed = _add(root, "resources")
    for resource in resources:
        _add_resource(listed, resource)
    return serialised(root)


def _add_metadata(root: etree._Element, course: Course, languages: Sequence[str], edition: Edition) -> None:
    metadata = _add(root, "metadata")
    _add(metadata, "schema", "IMS Common Cartridge")
    _add(metadata, "schemaversion", edition.version)
    lom = etree.SubElement(metadata, f"{{{edition.lom}}}lom")
    general = _lom(lom, "general")
    _add_strings(_lom(general, "title"), course.title, languages)
    for language in languages:
        _lom(general, "language", language)
    if any(course.summary.get(language) for language in languages):
        _add_strings(_lom(general, "description"), course.summary, languages)
    rights = _lom(lom, "rights")
    _lom(_lom(rights, "copyrightAndOtherRestrictions"), "value", "yes")
    _add_strings(_lom(rights, "description"), _licence(course, languages), languages)


def _licence(course: Course, languages: Sequence[str]) -> dict[str, str]:
    """The licence by name and address in each language."""
    licence = course.licence
    names = {language: licence.title.get(language) or licence.code for language in languages}
    return {language: f"{name} {licence.url}".strip() for language, name in names.items()}


def _add_strings(parent: etree._Element, text: dict[str, str], languages: Sequence[str]) -> None:
    for language in languages:
        if text.get(language):
            _lom(parent, "string", text[language]).set("language", language)


def _lom(parent: etree._Element, name: str, text: str = "") -> etree._Element:
    child = etree.SubElement(parent, f"{{{etree.QName(parent).namespace}}}{name}")
    child.text = xml_text(text) or None
    return child


def _add_entries(parent: etree._Element, entries: Sequence[Entry]) -> None:
    for entry in entries:
        item = _add(parent, "item", identifier=entry.id)
        if entry.resource:
            item.set("identifierref", entry.resource)
        _add(item, "title", manifest_title(entry.title))
        _add_entries(item, entry.entries)


def _add_resource(parent: etree._Element, resource: Resource) -> None:
    element = _add(parent, "resource", identifier=resource.id, type=resource.type)
    if resource.type == WEBCONTENT and len(resource.files) == 1:
        element.set("href", resource.files[0])
    for file in resource.files:
        _add(element, "file", href=file)
    for needed in resource.needs:
        _add(element, "dependency", identifierref=needed)


def _add(parent: etree._Element, name: str, text: str | None = None, **attributes: str) -> etree._Element:
    child = etree.SubElement(parent, f"{{{etree.QName(parent).namespace}}}{name}", attributes)
    child.text = text
    return child

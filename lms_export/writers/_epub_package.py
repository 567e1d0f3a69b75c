"""``package.opf`` and ``container.xml``: what an e-book holds, in which order, and how accessible it is."""

from __future__ import annotations

from collections.abc import Sequence

from lxml import etree

from lms_export.course import Asset, Course, Picture
from lms_export.html.book.ebook import Chapter
from lms_export.html.package_files import media_path
from lms_export.messages import gettext as _
from lms_export.messages import speaking
from lms_export.writers._ims_manifest import serialised, xml_text

OPF = "http://www.idpf.org/2007/opf"
DC = "http://purl.org/dc/elements/1.1/"
XML = "http://www.w3.org/XML/1998/namespace"
CONTAINER = "urn:oasis:names:tc:opendocument:xmlns:container"
NAVIGATION = "nav.xhtml"
FIRST_DAY = "1980-01-01"
MEDIA_TYPES = {
    "css": "text/css",
    "woff2": "font/woff2",
    "txt": "text/plain",
    "svg": "image/svg+xml",
    "xhtml": "application/xhtml+xml",
}


def container(package: str) -> bytes:
    root = etree.Element(f"{{{CONTAINER}}}container", version="1.0", nsmap={None: CONTAINER})  # type: ignore[dict-item]
    files = etree.SubElement(root, f"{{{CONTAINER}}}rootfiles")
    place = {"full-path": package, "media-type": "application/oebps-package+xml"}
    etree.SubElement(files, f"{{{CONTAINER}}}rootfile", place)
    return serialised(root)


def package_document(
    course: Course,
    languages: Sequence[str],
    chapters: Sequence[Chapter],
    pictures: Sequence[Asset],
    others: Sequence[str],
) -> bytes:
    """The OPF. ``others`` are the places of styles, fonts, licences and the cover picture."""
    root = etree.Element(
        f"{{{OPF}}}package",
        {"version": "3.0", "unique-identifier": "identifier", f"{{{XML}}}lang": languages[0]},
        nsmap={None: OPF, "dc": DC},  # type: ignore[dict-item]
    )
    _add_metadata(root, course, languages, bool(pictures))
    _add_manifest(root, chapters, pictures, others)
    spine = _opf(root, "spine")
    cover, *rest = [chapter.file for chapter in chapters]
    for file in (cover, NAVIGATION, *rest):
        _opf(spine, "itemref", idref=_id(file))
    return serialised(root)


def _add_metadata(root: etree._Element, course: Course, languages: Sequence[str], has_pictures: bool) -> None:
    metadata = _opf(root, "metadata")
    _dc(metadata, "identifier", f"urn:synergos:{course.id}:{'-'.join(languages)}").set("id", "identifier")
    for language in languages:
        _dc(metadata, "title", course.title.get(language, "") or course.slug, language)
    for language in languages:
        _dc(metadata, "language", language)
    for language in languages:
        if course.summary.get(language):
            _dc(metadata, "description", course.summary[language], language)
    _dc(metadata, "publisher", "Synergos")
    _dc(metadata, "rights", course.licence.url or course.licence.code)
    _meta(metadata, "dcterms:modified", f"{course.updated or FIRST_DAY}T00:00:00Z")
    for name, value in _accessibility(course, has_pictures):
        _meta(metadata, f"schema:{name}", value)
    for language in languages:
        with speaking(language):
            summary = _meta(metadata, "schema:accessibilitySummary", _summary(course))
            summary.set(f"{{{XML}}}lang", language)


def _accessibility(course: Course, has_pictures: bool) -> list[tuple[str, str]]:
    """What is true of every such book. Conformance is not claimed: nobody has audited the text."""
    features = ["structuralNavigation", "tableOfContents", "readingOrder", "displayTransformability"]
    features += ["alternativeText"] if has_pictures and _all_described(course) else []
    modes = ["textual", "visual"] if has_pictures else ["textual"]
    sufficient = ["textual"] if not has_pictures or _all_described(course) else []
    sufficient += ["textual,visual"] if has_pictures else []
    return [
        *(("accessMode", mode) for mode in modes),
        *(("accessModeSufficient", mode) for mode in sufficient),
        *(("accessibilityFeature", feature) for feature in features),
        ("accessibilityHazard", "none"),
    ]


def _all_described(course: Course) -> bool:
    pictures = [block for lesson in course.lessons for block in lesson.body if isinstance(block, Picture)]
    return all(picture.decorative or any(picture.alternative.values()) for picture in pictures)


def _summary(course: Course) -> str:
    parts = [
        _("The text has headings in order, a table of contents and a language on every passage."),
        _("Pictures have alternative texts.") if _all_described(course) else _("Some pictures lack a text."),
        _("Answers stand at the end and are linked with their questions."),
        _("Nobody has tested the book with assistive technology yet."),
    ]
    return " ".join(parts)


def _add_manifest(
    root: etree._Element, chapters: Sequence[Chapter], pictures: Sequence[Asset], others: Sequence[str]
) -> None:
    manifest = _opf(root, "manifest")
    _item(manifest, NAVIGATION, MEDIA_TYPES["xhtml"], "nav")
    for chapter in chapters:
        _item(manifest, chapter.file, MEDIA_TYPES["xhtml"], "svg" if chapter.has_drawing else "")
    for asset in pictures:
        _item(manifest, media_path(asset), asset.media_type)
    for place in others:
        kind = MEDIA_TYPES[place.rpartition(".")[2]]
        _item(manifest, place, kind, "cover-image" if place == "cover.svg" else "")


def _item(manifest: etree._Element, place: str, media_type: str, properties: str = "") -> None:
    item = _opf(manifest, "item", id=_id(place), href=place)
    item.set("media-type", media_type)
    if properties:
        item.set("properties", properties)


def _id(place: str) -> str:
    return "f-" + place.replace("/", "-")


def _opf(parent: etree._Element, name: str, **attributes: str) -> etree._Element:
    return etree.SubElement(parent, f"{{{OPF}}}{name}", attributes)


def _dc(parent: etree._Element, name: str, text: str, language: str = "") -> etree._Element:
    child = etree.SubElement(parent, f"{{{DC}}}{name}")
    child.text = " ".join(xml_text(text).split()) or "Synergos"
    if language:
        child.set(f"{{{XML}}}lang", language)
    return child


def _meta(parent: etree._Element, name: str, text: str) -> etree._Element:
    child = _opf(parent, "meta", property=name)
    child.text = text
    return child

"""What the SCORM writers share: the package's files, and the manifest up to where the editions differ."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping

import msgspec
from lxml import etree

from lms_export.course import Course
from lms_export.html.package_files import media_path, package_files
from lms_export.html.parts import Granularity, Part, parts_of
from lms_export.html.used_assets import used_assets
from lms_export.package import Package
from lms_export.writers._control_files import control_files
from lms_export.writers._ims_manifest import identifier, serialised
from lms_export.writers._part_files import PartFiles, files_of_parts
from lms_export.writers._titles import part_titles, titles
from lms_export.writers.options import AssetFinder, Options
from lms_export.zip_file import Content

MANIFEST = "imsmanifest.xml"
XSI = "http://www.w3.org/2001/XMLSchema-instance"


class Edition(msgspec.Struct, frozen=True, kw_only=True):
    """One edition of SCORM.

    ``imscp`` and ``adlcp`` are namespaces, ``prefixes`` the further ones the manifest declares,
    ``schemas`` the schema file of each; ``type_attribute`` is ``scormtype`` or ``scormType``.
    """

    format: str
    lms: str
    folder: str
    version: str
    imscp: str
    adlcp: str
    type_attribute: str
    prefixes: dict[str, str]
    schemas: dict[str, str]
    control_files: tuple[str, ...]


class Outline(msgspec.Struct, frozen=True, kw_only=True):
    """A manifest to be completed: its root, and the elements an edition adds to.

    ``items`` are the parts' own, ``folders`` those of modules, in reading order.
    """

    root: etree._Element
    metadata: etree._Element
    organization: etree._Element
    folders: tuple[tuple[etree._Element, tuple[Part, ...]], ...]
    items: tuple[tuple[etree._Element, Part], ...]


Complete = Callable[[Outline], None]


def scorm_package(
    course: Course,
    assets: AssetFinder,
    options: Options,
    edition: Edition,
    complete: Complete,
    further: Mapping[str, Content] | None = None,
) -> Package:
    """The package; ``complete`` adds to the manifest what only ``edition`` has, ``further`` are its files."""
    granularity: Granularity = options.granularity or "course"
    files: dict[str, Content] = {
        **package_files(
            course,
            options.languages,
            lms=edition.lms,
            granularity=granularity,
            brand=options.brand,
        ),
        **{media_path(asset): assets(asset) for asset in used_assets(course, options.languages)},
        **(further or {}),
    }
    return packed(course, files, options, edition, complete)


def packed(
    course: Course, files: Mapping[str, Content], options: Options, edition: Edition, complete: Complete
) -> Package:
    """``files`` with the manifest and control files of ``edition``."""
    language = options.languages[0]
    parts = parts_of(course, options.granularity or "course")
    outline = _outline(course, parts, language, edition)
    _add_resources(outline.root, course, files_of_parts(parts, options.languages, files), edition)
    complete(outline)
    manifest: dict[str, Content] = {MANIFEST: serialised(outline.root)}
    return Package(
        format=edition.format,
        languages=options.languages,
        title=course.title.get(language, ""),
        manifest=MANIFEST,
        files=manifest | control_files(edition.folder, edition.control_files) | dict(files),
        lessons=len(course.lessons),
        questions=len(course.questions),
    )


def add(parent: etree._Element, name: str, text: str | None = None, **attributes: str) -> etree._Element:
    """A child in the namespace of ``parent``."""
    child = etree.SubElement(parent, etree.QName(etree.QName(parent).namespace, name), attributes)
    child.text = text
    return child


def _outline(course: Course, parts: tuple[Part, ...], language: str, edition: Edition) -> Outline:
    root = _root(course, edition)
    metadata = add(root, "metadata")
    add(metadata, "schema", "ADL SCORM")
    add(metadata, "schemaversion", edition.version)
    name = identifier("organization", course.id)
    organization = add(add(root, "organizations", default=name), "organization", identifier=name)
    add(organization, "title", titles(course.title, course, (language,))[language])
    folders: dict[str, tuple[etree._Element, tuple[Part, ...]]] = {}
    items = []
    for part in parts:
        place = organization
        if _is_inside_module(part):
            place, before = folders.get(_module_id(part)) or (
                _folder(organization, part, course, language),
                (),
            )
            folders[_module_id(part)] = (place, (*before, part))
        items.append((_item(place, part, course, language), part))
    return Outline(
        root=root,
        metadata=metadata,
        organization=organization,
        folders=tuple(folders.values()),
        items=tuple(items),
    )


def _root(course: Course, edition: Edition) -> etree._Element:
    located = " ".join(f"{namespace} {file}" for namespace, file in edition.schemas.items())
    return etree.Element(
        etree.QName(edition.imscp, "manifest"),
        {
            "identifier": identifier("synergos", course.id),
            "version": "1.0",
            f"{{{XSI}}}schemaLocation": located,
        },
        nsmap={None: edition.imscp, **edition.prefixes, "xsi": XSI},  # type: ignore[dict-item]
    )


def _is_inside_module(part: Part) -> bool:
    """A lesson or a test; a part that is a whole module stands at the top."""
    return part.module is not None and part.id != part.module.id


def _module_id(part: Part) -> str:
    return part.module.id if part.module else ""


def _folder(organization: etree._Element, part: Part, course: Course, language: str) -> etree._Element:
    """A module without a page of its own."""
    name = identifier("folder", _module_id(part))
    folder = add(organization, "item", identifier=name, isvisible="true")
    title = part.module.title if part.module else {}
    add(folder, "title", titles(title, course, (language,))[language])
    return folder


def _item(place: etree._Element, part: Part, course: Course, language: str) -> etree._Element:
    item = add(
        place,
        "item",
        identifier=identifier("item", part.id),
        identifierref=identifier("resource", part.id),
        isvisible="true",
    )
    add(item, "title", part_titles(part, course, (language,))[language])
    return item


def _add_resources(root: etree._Element, course: Course, files: PartFiles, edition: Edition) -> None:
    """The parts in reading order: the first address is the one platforms launch. What they share is last."""
    resources, shared_name = add(root, "resources"), identifier("shared", course.id)
    for part, own in files.own:
        name = identifier("resource", part.id)
        resource = add(resources, "resource", identifier=name, type="webcontent", href=part.launch)
        resource.set(etree.QName(edition.adlcp, edition.type_attribute), "sco")
        _add_files(resource, own)
        if files.shared:
            add(resource, "dependency", identifierref=shared_name)
    if files.shared:
        shared = add(resources, "resource", identifier=shared_name, type="webcontent")
        shared.set(etree.QName(edition.adlcp, edition.type_attribute), "asset")
        _add_files(shared, files.shared)


def _add_files(resource: etree._Element, names: Iterable[str]) -> None:
    for name in names:
        add(resource, "file", href=name)

"""SCORM 1.2, one SCO: what most learning platforms take, and all that plays offline in Moodle's app."""

from __future__ import annotations

from collections.abc import Iterable
from functools import partial

from lxml import etree

from lms_export.course import Asset, Course
from lms_export.html.context import context_for
from lms_export.html.package_page import render_package_page
from lms_export.html.static_files import (
    PLAYER,
    PLAYER_STYLES,
    READING_STYLES,
    STATIC,
    font_files,
    font_styles,
)
from lms_export.package import Package
from lms_export.writers._control_files import control_files
from lms_export.writers._ims_manifest import identifier, manifest_title, serialised
from lms_export.writers._used_assets import used_assets
from lms_export.writers.options import AssetFinder, Options
from lms_export.zip_file import Content

EDITION = "scorm12"
MANIFEST = "imsmanifest.xml"
LAUNCH = "index.html"
CONTROL_FILES = ("adlcp_rootv1p2.xsd", "ims_xml.xsd", "imscp_rootv1p1p2.xsd", "imsmd_rootv1p2p1.xsd")
IMSCP = "http://www.imsproject.org/xsd/imscp_rootv1p1p2"
ADLCP = "http://www.adlnet.org/xsd/adlcp_rootv1p2"
XSI = "http://www.w3.org/2001/XMLSchema-instance"
SCHEMAS = (
    f"{IMSCP} imscp_rootv1p1p2.xsd "
    "http://www.imsglobal.org/xsd/imsmd_rootv1p2p1 imsmd_rootv1p2p1.xsd "
    f"{ADLCP} adlcp_rootv1p2.xsd"
)


def write(course: Course, assets: AssetFinder, options: Options) -> Package:
    """The package of ``course`` in one language."""
    language = options.language
    shown = used_assets(course, language)
    files = _pages(course, language) | {media_path(asset): assets(asset) for asset in shown}
    title = course.title.get(language, "")
    manifest = {MANIFEST: _manifest(course, title, sorted(files))}
    return Package(
        format=EDITION,
        languages=(language,),
        title=title,
        manifest=MANIFEST,
        files=manifest | control_files(EDITION, CONTROL_FILES) | files,
        lessons=len(course.lessons),
        questions=len(course.questions),
    )


def media_path(asset: Asset) -> str:
    return f"media/{asset.file_name}"


def _pages(course: Course, language: str) -> dict[str, Content]:
    """``index.html`` and the player's own files, the fonts only as the text needs them."""
    render = partial(render_package_page, course, context_for(course, language, media_path), lms=EDITION)
    fonts = font_styles(render(styles=(), scripts=()))
    styles = (*fonts, *READING_STYLES, *PLAYER_STYLES)
    page = render(styles=[_place(name) for name in styles], scripts=[_place(name) for name in PLAYER])
    return {LAUNCH: page.encode()} | _static((*styles, *PLAYER, *font_files(fonts)))


def _static(names: Iterable[str]) -> dict[str, Content]:
    return {_place(name): (STATIC / name).read_bytes() for name in names}


def _place(name: str) -> str:
    """Where a file of ``static/`` lies in the package: ``assets/``, in lower case as all names are."""
    return f"assets/{name.lower()}"


def _manifest(course: Course, title: str, files: list[str]) -> bytes:
    root = etree.Element(
        f"{{{IMSCP}}}manifest",
        {
            "identifier": identifier("synergos", course.id),
            "version": "1.0",
            f"{{{XSI}}}schemaLocation": SCHEMAS,
        },
        nsmap={
            None: IMSCP,  # type: ignore[dict-item]
            "adlcp": ADLCP,
            "xsi": XSI,
        },
    )
    metadata = _add(root, "metadata")
    _add(metadata, "schema", "ADL SCORM")
    _add(metadata, "schemaversion", "1.2")
    _add_organization(root, course, manifest_title(title, course.slug))
    _add_resource(root, course, files)
    return serialised(root)


def _add_organization(root: etree._Element, course: Course, title: str) -> None:
    # No masteryscore: platforms that know it turn an unfinished attempt into "failed" at LMSFinish.
    name = identifier("organization", course.id)
    organization = _add(_add(root, "organizations", default=name), "organization", identifier=name)
    _add(organization, "title", title)
    resource = identifier("resource", course.id)
    item = _add(
        organization,
        "item",
        identifier=identifier("item", course.id),
        identifierref=resource,
        isvisible="true",
    )
    _add(item, "title", title)


def _add_resource(root: etree._Element, course: Course, files: list[str]) -> None:
    name = identifier("resource", course.id)
    resource = _add(_add(root, "resources"), "resource", identifier=name, type="webcontent", href=LAUNCH)
    resource.set(f"{{{ADLCP}}}scormtype", "sco")
    for file in files:
        _add(resource, "file", href=file)


def _add(parent: etree._Element, name: str, text: str | None = None, **attributes: str) -> etree._Element:
    child = etree.SubElement(parent, f"{{{IMSCP}}}{name}", attributes)
    child.text = text
    return child

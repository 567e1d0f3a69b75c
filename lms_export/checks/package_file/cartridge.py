"""What importers of Common Cartridge rely on in the manifest.

Moodle looks for the namespace in the first 1024 bytes, and refuses protected cartridges.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from lxml import etree

from lms_export.checks.package_file import addresses
from lms_export.checks.package_file.opened import Opened
from lms_export.errors import Problem
from lms_export.messages import gettext as _

SCHEMA = "IMS Common Cartridge"
VERSIONS = {"cc10": "1.0.0", "cc11": "1.1.0", "cc12": "1.2.0", "cc13": "1.3.0"}
LOOKED_AT = 1024
PLACEHOLDER = "$"
"""Platforms write their own addresses between dollar signs, and fill them in at import."""
TYPES = re.compile(
    r"webcontent|associatedcontent/imscc_xmlv1p\d/learning-application-resource"
    r"|imsqti_xmlv1p2/imscc_xmlv1p\d/(assessment|question-bank)"
    r"|imsdt_xmlv1p\d|imswl_xmlv1p\d|imsbasiclti_xmlv1p\d(p\d)?|assignment_xmlv1p0"
)
TEST = re.compile(r"imsqti_xmlv1p2/imscc_xmlv1p\d/(assessment|question-bank)")


def version_fits_its_namespace(opened: Opened) -> Iterator[Problem]:
    if opened.manifest is None or opened.kind is None:
        return
    wanted = VERSIONS[opened.kind.name]
    schema = [element.text for element in opened.elements("schema")]
    version = [element.text for element in opened.elements("schemaversion")]
    if (schema, version) != ([SCHEMA], [wanted]):
        message = _("It must say “{schema}” and “{version}”, as its first line promises.")
        yield opened.problem(opened.manifest_name, message.format(schema=SCHEMA, version=wanted))


def namespace_comes_early(opened: Opened) -> Iterator[Problem]:
    namespace = etree.QName(opened.manifest).namespace if opened.manifest is not None else None
    start = opened.read(opened.manifest_name)[:LOOKED_AT]
    if namespace and namespace.encode() not in start:
        yield opened.warning(
            opened.manifest_name, _("Moodle does not see in its first lines that it is a cartridge.")
        )


def nothing_is_protected(opened: Opened) -> Iterator[Problem]:
    if opened.manifest is not None and next(opened.manifest.iter("{*}authorizations"), None) is not None:
        yield opened.warning(
            opened.manifest_name,
            _("It is locked with an authorisation, and Moodle refuses such cartridges."),
            _("Ask the one who made it for a cartridge without authorisation."),
        )


def items_lead_to_resources(opened: Opened) -> Iterator[Problem]:
    resources = {resource.get("identifier") for resource in opened.elements("resource")}
    for item in opened.elements("item"):
        target = item.get("identifierref")
        if target is not None and target not in resources:
            message = _("The line “{title}” of the contents leads nowhere.")
            yield opened.problem(opened.manifest_name, message.format(title=_title(item)))
    for resource in opened.elements("resource"):
        for needed in resource.iterchildren("{*}dependency"):
            if needed.get("identifierref") not in resources:
                message = _("“{id}” needs a part that does not exist.")
                yield opened.problem(opened.manifest_name, message.format(id=resource.get("identifier")))


def contents_have_one_root(opened: Opened) -> Iterator[Problem]:
    organizations = opened.elements("organization")
    roots = [item for one in organizations for item in one.iterchildren("{*}item")]
    if opened.manifest is not None and (len(organizations) != 1 or len(roots) != 1):
        yield opened.problem(opened.manifest_name, _("The contents must have exactly one root."))
    for root in roots:
        if root.find("{*}title") is not None:
            yield opened.warning(
                opened.manifest_name, _("The root of the contents has a title, which the standard forbids.")
            )


def resources_are_complete(opened: Opened) -> Iterator[Problem]:
    for resource in opened.elements("resource"):
        files = [str(file.get("href")) for file in resource.iterchildren("{*}file")]
        address, kind = resource.get("href"), str(resource.get("type"))
        if not TYPES.fullmatch(kind):
            message = _("Platforms do not know the kind “{kind}” of “{id}”.")
            yield opened.warning(
                opened.manifest_name, message.format(kind=kind, id=resource.get("identifier"))
            )
        if TEST.fullmatch(kind) and (len(files) != 1 or address is not None):
            message = _("The test “{id}” must be one file, without an address of its own.")
            yield opened.problem(opened.manifest_name, message.format(id=resource.get("identifier")))
        if address is not None and address not in files:
            message = _("“{id}” opens {address}, which is not among its files.")
            said = message.format(id=resource.get("identifier"), address=address)
            yield opened.problem(opened.manifest_name, said)


def local_addresses_resolve(opened: Opened) -> Iterator[Problem]:
    found = addresses.local_addresses_resolve(opened)
    return (problem for problem in found if PLACEHOLDER not in problem.message)


def test_files(opened: Opened) -> list[str]:
    """The files of tests and question banks, each once however often it is listed."""
    tests = [one for one in opened.elements("resource") if TEST.fullmatch(str(one.get("type")))]
    return list(dict.fromkeys(str(file.get("href")) for one in tests for file in one.iterchildren("{*}file")))


def _title(item: etree._Element) -> str:
    return item.findtext("{*}title") or str(item.get("identifier"))

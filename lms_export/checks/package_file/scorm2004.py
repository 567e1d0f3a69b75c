"""What SCORM 2004 importers rely on beyond the schema: folders, leaves, prefixes, sequencing."""

from __future__ import annotations

from collections.abc import Iterator

from lxml import etree

from lms_export.checks.package_file.opened import Opened
from lms_export.checks.package_file.scorm_editions import EDITIONS
from lms_export.errors import Problem
from lms_export.messages import gettext as _

PREFIXES = {
    "http://www.adlnet.org/xsd/adlcp_v1p3": "adlcp",
    "http://www.adlnet.org/xsd/adlseq_v1p3": "adlseq",
    "http://www.adlnet.org/xsd/adlnav_v1p3": "adlnav",
    "http://www.imsglobal.org/xsd/imsss": "imsss",
}
SCHEMA_LOCATION = "{http://www.w3.org/2001/XMLSchema-instance}schemaLocation"


def only_leaves_have_resources(opened: Opened) -> Iterator[Problem]:
    items = opened.elements("item")
    parents = {item.getparent() for item in items}
    for item in items:
        if (item in parents) == (item.get("identifierref") is not None):
            message = _("A folder of the table of contents must hold no page, and every other entry one.")
            yield opened.problem(opened.manifest_name, message)


def prefixes_are_the_usual_ones(opened: Opened) -> Iterator[Problem]:
    """Importers look for the prefix, not for the namespace."""
    for prefix, namespace in () if opened.manifest is None else opened.manifest.nsmap.items():
        if namespace in PREFIXES and prefix != PREFIXES[namespace]:
            message = _("It writes “{found}:” where platforms look for “{expected}:”.")
            said = message.format(found=prefix or "", expected=PREFIXES[namespace])
            yield opened.problem(opened.manifest_name, said)


def namespaces_have_schemas(opened: Opened) -> Iterator[Problem]:
    if opened.manifest is None or opened.kind is None:
        return
    located = str(opened.manifest.get(SCHEMA_LOCATION, "")).split()
    used = {etree.QName(element).namespace for element in opened.manifest.iter(etree.Element)}
    for namespace in sorted(used & EDITIONS[opened.kind.name].schemas.keys()):
        if namespace not in located[::2]:
            message = _("It does not say where the schema of {namespace} is.")
            yield opened.problem(opened.manifest_name, message.format(namespace=namespace))

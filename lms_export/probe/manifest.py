"""The probe's manifest: one SCO, with the words of the SCORM writers."""

from __future__ import annotations

from collections.abc import Sequence

from lxml import etree

from lms_export.writers._ims_manifest import serialised
from lms_export.writers._scorm_package import MANIFEST, XSI, Edition, add

__all__ = ["LAUNCH", "MANIFEST", "manifest"]

LAUNCH = "index.html"
TITLE = "Synergos: test of the learning platform"


def manifest(edition: Edition, files: Sequence[str]) -> bytes:
    root = etree.Element(
        etree.QName(edition.imscp, "manifest"),
        {
            "identifier": f"synergos-probe-{edition.format}",
            "version": "1.0",
            f"{{{XSI}}}schemaLocation": " ".join(f"{name} {file}" for name, file in edition.schemas.items()),
        },
        nsmap={None: edition.imscp, **edition.prefixes, "xsi": XSI},  # type: ignore[dict-item]
    )
    metadata = add(root, "metadata")
    add(metadata, "schema", "ADL SCORM")
    add(metadata, "schemaversion", edition.version)
    organization = add(
        add(root, "organizations", default="organization-probe"),
        "organization",
        identifier="organization-probe",
    )
    add(organization, "title", TITLE)
    item = add(
        organization, "item", identifier="item-probe", identifierref="resource-probe", isvisible="true"
    )
    add(item, "title", TITLE)
    resource = add(
        add(root, "resources"), "resource", identifier="resource-probe", type="webcontent", href=LAUNCH
    )
    resource.set(etree.QName(edition.adlcp, edition.type_attribute), "sco")
    for name in files:
        add(resource, "file", href=name)
    return serialised(root)

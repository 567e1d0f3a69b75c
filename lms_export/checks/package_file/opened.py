"""A package file opened for the rules: its entries, and its manifest if that can be read."""

from __future__ import annotations

import zipfile
from functools import cached_property

from lxml import etree

from lms_export.errors import Problem
from lms_export.messages import gettext as _

MANIFEST = "imsmanifest.xml"
IMSCP = "{http://www.imsproject.org/xsd/imscp_rootv1p1p2}"
ADLCP = "{http://www.adlnet.org/xsd/adlcp_rootv1p2}"
PARSER = etree.XMLParser(resolve_entities=False, no_network=True)


class Opened:
    def __init__(self, name: str, archive: zipfile.ZipFile) -> None:
        self.name = name
        self.archive = archive
        self.entries = archive.infolist()
        self.names = [entry.filename for entry in self.entries]

    def read(self, name: str) -> bytes:
        return self.archive.read(name) if name in self.names else b""

    @cached_property
    def manifest(self) -> etree._Element | None:
        """The root of ``imsmanifest.xml``, or nothing when it is missing or malformed."""
        try:
            return etree.fromstring(self.read(MANIFEST), PARSER)
        except etree.XMLSyntaxError:
            return None

    def elements(self, name: str) -> list[etree._Element]:
        return [] if self.manifest is None else list(self.manifest.iter(f"{IMSCP}{name}"))

    def problem(self, field: str, message: str, way_out: str = "") -> Problem:
        return finding(self.name, field, message, way_out)


def finding(package: str, field: str, message: str, way_out: str = "") -> Problem:
    way_out = way_out or _("Export the package again with this program.")
    return Problem(page=package, field=field or _("File"), message=message, way_out=way_out)

"""A package file opened for the rules: its entries, its kind, and its manifest if that can be read."""

from __future__ import annotations

import re
import zipfile
from collections.abc import Callable, Iterator
from functools import cached_property
from typing import TYPE_CHECKING

from lxml import etree

from lms_export.checks.package_file.kinds import IMS_MANIFEST, Kind, kind_of
from lms_export.errors import Level, Problem
from lms_export.messages import gettext as _

if TYPE_CHECKING:
    from lms_export.checks.package_file.address_list import Address

PARSER = etree.XMLParser(resolve_entities=False, no_network=True, remove_comments=True, remove_pis=True)
LONGEST_NAME, LONGEST_MESSAGE = 200, 600
"""In a finding: a zip can hold names of 65,535 letters."""
_MISLEADING = re.compile("[\x00-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069\ud800-\udfff]")
"""What moves the cursor of a terminal, or turns the reading direction."""


class Opened:
    def __init__(self, name: str, archive: zipfile.ZipFile) -> None:
        self.name = name
        self.archive = archive
        self.entries = archive.infolist()
        self.names = [entry.filename for entry in self.entries]
        self.present = frozenset(self.names)
        self.addresses: list[Address] | None = None
        """Kept by ``address_list``."""

    def read(self, name: str) -> bytes:
        return self.archive.read(name) if name in self.present else b""

    def start(self, name: str, size: int) -> bytes:
        """The first bytes of a file that is in the package."""
        with self.archive.open(name) as content:
            return content.read(size)

    @cached_property
    def kind(self) -> Kind | None:
        return kind_of(self.names, self.read)

    @property
    def manifest_name(self) -> str:
        """``imsmanifest.xml``, ``cmi5.xml`` or the like; empty for a plain web folder."""
        return self.kind.manifest if self.kind else IMS_MANIFEST

    @cached_property
    def manifest(self) -> etree._Element | None:
        """The root of the manifest, or nothing when it is missing or malformed."""
        try:
            return etree.fromstring(self.read(self.manifest_name), PARSER)
        except etree.XMLSyntaxError:
            return None

    def elements(self, name: str) -> list[etree._Element]:
        """The elements of the manifest with this name, in the manifest's own namespace, in document order."""
        if self.manifest is None:
            return []
        namespace = etree.QName(self.manifest).namespace
        return list(self.manifest.iter(f"{{{namespace}}}{name}" if namespace else name))

    def problem(self, field: str, message: str, way_out: str = "", *, level: Level = "error") -> Problem:
        return finding(self.name, field, message, way_out, level=level)

    def warning(self, field: str, message: str, way_out: str = "") -> Problem:
        return finding(self.name, field, message, way_out, level="warning")


Rule = Callable[[Opened], Iterator[Problem]]


def finding(package: str, field: str, message: str, way_out: str = "", *, level: Level = "error") -> Problem:
    way_out = way_out or _("Export the package again, or ask the one who made it to mend this.")
    field, message = _shown(field, LONGEST_NAME), _shown(message, LONGEST_MESSAGE)
    return Problem(level=level, page=package, field=field or _("File"), message=message, way_out=way_out)


def _shown(text: str, longest: int) -> str:
    """What stands in a foreign package, as one line that a terminal can print."""
    plain = _MISLEADING.sub("\N{REPLACEMENT CHARACTER}", text[: longest + 1])
    return plain if len(plain) <= longest else f"{plain[:longest]}…"

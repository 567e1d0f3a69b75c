"""Which kind of package a zip is, told from its names and the first bytes of its manifest."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

IMS_MANIFEST = "imsmanifest.xml"
LOOKED_AT = 64 << 10
"""So many bytes of a manifest are looked at; the namespaces stand in its first element."""


@dataclass(frozen=True, kw_only=True)
class Kind:
    """``name`` is the format's, as in ``WRITERS``; ``manifest`` the file that comes first, or empty."""

    name: str
    title: str
    manifest: str


SCORM_12 = Kind(name="scorm12", title="SCORM 1.2", manifest=IMS_MANIFEST)
SCORM_2004_3 = Kind(name="scorm2004-3", title="SCORM 2004 3rd Edition", manifest=IMS_MANIFEST)
SCORM_2004_4 = Kind(name="scorm2004-4", title="SCORM 2004 4th Edition", manifest=IMS_MANIFEST)
CARTRIDGES = tuple(
    Kind(name=f"cc1{digit}", title=f"Common Cartridge 1.{digit}", manifest=IMS_MANIFEST) for digit in range(4)
)
CMI5 = Kind(name="cmi5", title="cmi5", manifest="cmi5.xml")
XAPI = Kind(name="xapi", title="xAPI", manifest="tincan.xml")
EPUB = Kind(name="epub", title="EPUB", manifest="mimetype")
PDF = Kind(name="pdf", title="PDF", manifest="")
WEB = Kind(name="web", title="HTML", manifest="")
MANIFESTS = (IMS_MANIFEST, CMI5.manifest, XAPI.manifest)

IMS_MARKS: tuple[tuple[bytes, Kind], ...] = (
    (b"imsccv1p3", CARTRIDGES[3]),
    (b"imsccv1p2", CARTRIDGES[2]),
    (b"imsccv1p1", CARTRIDGES[1]),
    (b"/imscc/", CARTRIDGES[0]),
    (b"imscp_rootv1p1p2", SCORM_12),
    (b"<schemaversion>1.2</schemaversion>", SCORM_12),
    (b"2004 4th Edition", SCORM_2004_4),
    (b"imscp_v1p1", SCORM_2004_3),
)
"""In this order: a cartridge's namespace holds the words of SCORM 2004's."""
CONTROL_MARKS = (("adlcp_rootv1p2.xsd", SCORM_12), ("adlcp_v1p3.xsd", SCORM_2004_3))


def kind_of(names: Sequence[str], read: Callable[[str], bytes]) -> Kind | None:
    """The kind of a zip with these ``names``; nothing where no rule knows it."""
    top = set(names)
    if IMS_MANIFEST in top:
        return _ims(read(IMS_MANIFEST))
    for kind in (CMI5, XAPI):
        if kind.manifest in top:
            return kind
    if "META-INF/container.xml" in top:
        return EPUB
    by_control_file = next((kind for name, kind in CONTROL_MARKS if name in top), None)
    pages = any("/" not in name and name.lower().endswith((".html", ".htm")) for name in names)
    return by_control_file or (WEB if pages else None)


def _ims(manifest: bytes) -> Kind:
    """Also of a manifest that is malformed, or in UTF-16. SCORM 1.2 is what platforms take the rest for."""
    start = manifest[:LOOKED_AT].replace(b"\0", b"")
    return next((kind for mark, kind in IMS_MARKS if mark in start), SCORM_12)

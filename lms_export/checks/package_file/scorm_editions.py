"""The editions of SCORM that are judged: what a manifest must say, and its schema files."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

FOLDER = Path(__file__).parents[2] / "writers" / "control_files"
IMSSS_PARTS = (
    "auxresource",
    "control",
    "delivery",
    "limit",
    "objective",
    "random",
    "rollup",
    "seqrule",
    "util",
)


@dataclass(frozen=True, kw_only=True)
class Edition:
    """``schemas`` maps namespace to schema file; ``further_files`` are the ones those need.

    ``adlcp_type`` is the attribute that says whether a resource is tracked.
    """

    version: str
    folder: Path
    schemas: dict[str, str]
    further_files: tuple[str, ...]
    adlcp_type: str

    @property
    def control_files(self) -> tuple[str, ...]:
        return (*self.schemas.values(), *self.further_files)


def _edition_2004(version: str, folder: str) -> Edition:
    return Edition(
        version=version,
        folder=FOLDER / folder,
        schemas={
            "http://www.imsglobal.org/xsd/imscp_v1p1": "imscp_v1p1.xsd",
            "http://www.adlnet.org/xsd/adlcp_v1p3": "adlcp_v1p3.xsd",
            "http://www.adlnet.org/xsd/adlseq_v1p3": "adlseq_v1p3.xsd",
            "http://www.adlnet.org/xsd/adlnav_v1p3": "adlnav_v1p3.xsd",
            "http://www.imsglobal.org/xsd/imsss": "imsss_v1p0.xsd",
        },
        further_files=(
            *(f"imsss_v1p0{part}.xsd" for part in IMSSS_PARTS),
            *("xml.xsd", "datatypes.dtd", "XMLSchema.dtd"),
        ),
        adlcp_type="{http://www.adlnet.org/xsd/adlcp_v1p3}scormType",
    )


EDITIONS = {
    "scorm12": Edition(
        version="1.2",
        folder=FOLDER / "scorm12",
        schemas={
            "http://www.imsproject.org/xsd/imscp_rootv1p1p2": "imscp_rootv1p1p2.xsd",
            "http://www.adlnet.org/xsd/adlcp_rootv1p2": "adlcp_rootv1p2.xsd",
        },
        further_files=("ims_xml.xsd", "imsmd_rootv1p2p1.xsd"),
        adlcp_type="{http://www.adlnet.org/xsd/adlcp_rootv1p2}scormtype",
    ),
    "scorm2004-3": _edition_2004("2004 3rd Edition", "scorm2004_3"),
    "scorm2004-4": _edition_2004("2004 4th Edition", "scorm2004_4"),
}

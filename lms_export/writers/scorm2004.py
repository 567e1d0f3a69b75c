"""SCORM 2004, 3rd and 4th edition: one SCO, or several with the sequencing every platform takes.

No metadata inside the manifest: it would need LOM's schemas in the package. No ``completionThreshold``: the
player says "completed" and measures 1 in the same burst, so there is nothing for a platform to work out.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial

from lms_export.course import Course
from lms_export.package import Package
from lms_export.writers._scorm_package import Edition, packed, scorm_package
from lms_export.writers._sequencing import IMSSS, add_sequencing
from lms_export.writers.options import AssetFinder, Options
from lms_export.zip_file import Content

IMSCP = "http://www.imsglobal.org/xsd/imscp_v1p1"
ADLCP = "http://www.adlnet.org/xsd/adlcp_v1p3"
ADLSEQ = "http://www.adlnet.org/xsd/adlseq_v1p3"
ADLNAV = "http://www.adlnet.org/xsd/adlnav_v1p3"
SCHEMAS = {
    IMSCP: "imscp_v1p1.xsd",
    ADLCP: "adlcp_v1p3.xsd",
    ADLSEQ: "adlseq_v1p3.xsd",
    ADLNAV: "adlnav_v1p3.xsd",
    IMSSS: "imsss_v1p0.xsd",
}
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
CONTROL_FILES = (
    *SCHEMAS.values(),
    *(f"imsss_v1p0{part}.xsd" for part in IMSSS_PARTS),
    *("xml.xsd", "datatypes.dtd", "XMLSchema.dtd"),
)


def _edition(format: str, folder: str, version: str) -> Edition:
    return Edition(
        format=format,
        lms="scorm2004",
        folder=folder,
        version=version,
        imscp=IMSCP,
        adlcp=ADLCP,
        type_attribute="scormType",
        prefixes={"adlcp": ADLCP, "adlseq": ADLSEQ, "adlnav": ADLNAV, "imsss": IMSSS},
        schemas=SCHEMAS,
        control_files=CONTROL_FILES,
    )


THIRD = _edition("scorm2004-3", "scorm2004_3", "2004 3rd Edition")
FOURTH = _edition("scorm2004-4", "scorm2004_4", "2004 4th Edition")


def write(course: Course, assets: AssetFinder, options: Options, edition: Edition) -> Package:
    """The package of ``course`` in one or several languages."""
    return scorm_package(course, assets, options, edition, add_sequencing)


def write_around(course: Course, files: Mapping[str, Content], options: Options) -> Package:
    """A package of the same names, in the 4th edition, that holds ``files`` in place of the course's own."""
    return packed(course, files, options, FOURTH, add_sequencing)


write_third = partial(write, edition=THIRD)
write_fourth = partial(write, edition=FOURTH)

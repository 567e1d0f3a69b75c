"""SCORM 1.2: what most learning platforms take, and all that plays offline in Moodle's app.

One SCO unless modules or lessons are asked for. No ``masteryscore``: platforms that know it turn an
unfinished attempt into "failed" at LMSFinish. No ``prerequisites``: a platform need not know them, so the
player alone says what comes next.
"""

from __future__ import annotations

from collections.abc import Mapping

from lxml import etree

from lms_export.course import Course
from lms_export.package import Package
from lms_export.writers import _lom
from lms_export.writers._scorm_package import Edition, Outline, packed, scorm_package
from lms_export.writers.options import AssetFinder, Options
from lms_export.zip_file import Content

IMSCP = "http://www.imsproject.org/xsd/imscp_rootv1p1p2"
ADLCP = "http://www.adlnet.org/xsd/adlcp_rootv1p2"
SCORM_12 = Edition(
    format="scorm12",
    lms="scorm12",
    folder="scorm12",
    version="1.2",
    imscp=IMSCP,
    adlcp=ADLCP,
    type_attribute="scormtype",
    prefixes={"adlcp": ADLCP},
    schemas={
        IMSCP: "imscp_rootv1p1p2.xsd",
        _lom.IMSMD: "imsmd_rootv1p2p1.xsd",
        ADLCP: "adlcp_rootv1p2.xsd",
    },
    control_files=("adlcp_rootv1p2.xsd", "ims_xml.xsd", "imscp_rootv1p1p2.xsd", "imsmd_rootv1p2p1.xsd"),
)


def write(course: Course, assets: AssetFinder, options: Options) -> Package:
    """The package of ``course`` in one or several languages."""
    metadata = {_lom.FILE: _lom.lom_file(course, options.languages)}
    return scorm_package(course, assets, options, SCORM_12, _point_at_metadata, metadata)


def write_around(course: Course, files: Mapping[str, Content], options: Options) -> Package:
    """A package of the same names that holds ``files`` in place of the course's own."""
    metadata = {_lom.FILE: _lom.lom_file(course, options.languages)}
    return packed(course, {**files, **metadata}, options, SCORM_12, _point_at_metadata)


def _point_at_metadata(outline: Outline) -> None:
    etree.SubElement(outline.metadata, etree.QName(ADLCP, "location")).text = _lom.FILE

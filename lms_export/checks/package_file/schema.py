"""The manifest against the standard's own schema.

The published ``ims_xml.xsd`` binds the xml namespace as default, which no validator accepts: it is mended in
memory. LOM's schema is not read at all, for no validator accepts that either. Packages carry the originals.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path

from lxml import etree

from lms_export.checks.package_file.opened import MANIFEST, PARSER, Opened
from lms_export.errors import ControlFilesMissing, Problem
from lms_export.messages import gettext as _

FOLDER = Path(__file__).parents[2] / "writers" / "control_files" / "scorm12"
XML_AS_DEFAULT = re.compile(rb'\sxmlns="http://www\.w3\.org/XML/1998/namespace"')
ENTRY = b"""<xsd:schema xmlns:xsd="http://www.w3.org/2001/XMLSchema">
<xsd:import namespace="http://www.imsproject.org/xsd/imscp_rootv1p1p2" schemaLocation="imscp_rootv1p1p2.xsd"/>
<xsd:import namespace="http://www.adlnet.org/xsd/adlcp_rootv1p2" schemaLocation="adlcp_rootv1p2.xsd"/>
</xsd:schema>"""


def manifest_is_valid(opened: Opened) -> Iterator[Problem]:
    try:
        manifest = etree.fromstring(opened.read(MANIFEST), PARSER)
    except etree.XMLSyntaxError as reason:
        yield opened.problem(MANIFEST, _("It is not well-formed: {reason}").format(reason=reason))
        return
    schema = _schema()
    if not schema.validate(manifest):
        for error in list(schema.error_log):  # type: ignore[call-overload]
            yield opened.problem(f"{MANIFEST}:{error.line}", error.message)


class _Mended(etree.Resolver):
    def resolve(self, url: str, public_id: str, context: object) -> object:  # type: ignore[override]
        content = (FOLDER / Path(url).name).read_bytes()
        return self.resolve_string(XML_AS_DEFAULT.sub(b"", content), context, base_url=url)


@cache
def _schema() -> etree.XMLSchema:
    if not (FOLDER / "imscp_rootv1p1p2.xsd").is_file():
        raise ControlFilesMissing(str(FOLDER))
    parser = etree.XMLParser(no_network=True)
    parser.resolvers.add(_Mended())
    return etree.XMLSchema(etree.fromstring(ENTRY, parser, base_url=f"{FOLDER}/entry.xsd"))

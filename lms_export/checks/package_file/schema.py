"""The manifest against the schemas of its own edition of SCORM.

SCORM 1.2's published ``ims_xml.xsd`` binds the xml namespace as default, which no validator accepts: it is
mended in memory. LOM's schema is not read at all, for no validator accepts that either: metadata is passed
over. Packages carry the originals.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from copy import deepcopy
from functools import cache
from pathlib import Path

from lxml import etree

from lms_export.checks.package_file.opened import PARSER, Opened
from lms_export.checks.package_file.scorm_editions import EDITIONS, Edition
from lms_export.errors import ControlFilesMissing, Problem
from lms_export.messages import gettext as _

XML_AS_DEFAULT = re.compile(rb'\sxmlns="http://www\.w3\.org/XML/1998/namespace"')
XSI = "http://www.w3.org/2001/XMLSchema-instance"
XML = "http://www.w3.org/XML/1998/namespace"
NAMESPACE = re.compile(r"\{[^{}]*\}")


def manifest_is_well_formed(opened: Opened) -> Iterator[Problem]:
    try:
        etree.fromstring(opened.read(opened.manifest_name), PARSER)
    except etree.XMLSyntaxError as reason:
        yield opened.problem(
            opened.manifest_name, _("It is not well-formed: {reason}").format(reason=f"{reason.msg}.")
        )


def manifest_is_valid(opened: Opened) -> Iterator[Problem]:
    if opened.manifest is None or opened.kind is None:
        return
    schema = schema_of(opened.kind.name)
    if not schema.validate(_own_words(opened.manifest, EDITIONS[opened.kind.name])):
        for error in list(schema.error_log):  # type: ignore[call-overload]
            message = _("It does not follow the standard: {reason}")
            reason = NAMESPACE.sub("", error.message)
            yield opened.problem(f"{opened.manifest_name}:{error.line}", message.format(reason=reason))


def _own_words(manifest: etree._Element, edition: Edition) -> etree._Element:
    """A copy without metadata and other words the edition allows and does not define."""
    own = deepcopy(manifest)
    etree.strip_elements(own, etree.Entity, with_tail=False)  # the validator stops at them
    known = {*edition.schemas, etree.QName(own).namespace, None, XSI, XML}
    for element in list(own.iter(etree.Element)):
        if etree.QName(element).namespace not in known and (parent := element.getparent()) is not None:
            parent.remove(element)
        for name in [name for name in element.attrib if etree.QName(name).namespace not in known]:
            del element.attrib[name]
    return own


@cache
def schema_of(edition: str) -> etree.XMLSchema:
    """The schema of an edition in ``EDITIONS``. Raises ``ControlFilesMissing``."""
    found = EDITIONS[edition]
    if not all((found.folder / name).is_file() for name in found.schemas.values()):
        raise ControlFilesMissing(str(found.folder))
    parser = etree.XMLParser(no_network=True)
    parser.resolvers.add(_Mended(found.folder))
    return etree.XMLSchema(etree.fromstring(_entry(found), parser, base_url=f"{found.folder}/entry.xsd"))


def _entry(edition: Edition) -> bytes:
    """A schema that does nothing but bring the edition's own together."""
    xsd = "http://www.w3.org/2001/XMLSchema"
    root = etree.Element(f"{{{xsd}}}schema", nsmap={"xsd": xsd})
    for namespace, file in edition.schemas.items():
        etree.SubElement(root, f"{{{xsd}}}import", namespace=namespace, schemaLocation=file)
    return etree.tostring(root)


class _Mended(etree.Resolver):
    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def resolve(self, url: str, public_id: str, context: object) -> object:  # type: ignore[override]
        content = (self.folder / Path(url).name).read_bytes()
        return self.resolve_string(XML_AS_DEFAULT.sub(b"", content), context, base_url=url)

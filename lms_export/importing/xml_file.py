"""XML of strangers: nothing is fetched, nothing is expanded."""

from __future__ import annotations

import re

from lxml import etree

from lms_export.importing.imported import ImportRefused
from lms_export.messages import gettext as _

_DECLARES = re.compile(rb"<!ENTITY", re.IGNORECASE)


def parsed(content: bytes) -> etree._Element:
    """The root, its elements without namespaces. Raises ``ImportRefused``."""
    if _DECLARES.search(content.replace(b"\0", b"")):
        raise ImportRefused(
            _("The file declares entities, which can hide anything. Export it again without them.")
        )
    parser = etree.XMLParser(
        resolve_entities=False, no_network=True, load_dtd=False, remove_comments=True, remove_pis=True
    )
    try:
        root = etree.fromstring(content, parser)
    except etree.XMLSyntaxError as reason:
        message = _("The file is damaged: it is not well-formed XML ({reason}). Export it again.")
        raise ImportRefused(message.format(reason=str(reason)[:200])) from None
    for element in root.iter(etree.Element):
        element.tag = etree.QName(element).localname
    return root


def inner_markup(element: etree._Element | None) -> str:
    """What stands inside ``element``, with its markup."""
    if element is None:
        return ""
    pieces = [element.text or ""]
    pieces += [etree.tostring(child, encoding="unicode") for child in element]
    return "".join(pieces)


def said(element: etree._Element, path: str) -> str:
    """The text at ``path``, empty where there is none."""
    return (element.findtext(path) or "").strip()

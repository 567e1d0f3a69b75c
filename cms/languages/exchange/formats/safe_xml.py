"""XML of strangers: nothing is fetched, nothing is expanded."""

from __future__ import annotations

from collections.abc import Collection
from typing import cast

from django.utils.translation import gettext as _
from lxml import etree

from cms.languages.exchange.findings import Unreadable


def root_of(content: bytes) -> etree._Element:
    """The root element. Raises ``Unreadable``."""
    parser = etree.XMLParser(
        resolve_entities=False,
        no_network=True,
        load_dtd=False,
        huge_tree=False,
        remove_comments=True,
        remove_pis=True,
        strip_cdata=True,
    )
    try:
        root = etree.fromstring(_without_document_type(content), parser)
    except etree.XMLSyntaxError as reason:
        raise Unreadable(
            _("The file is damaged: it is not well-formed XML (%(reason)s).") % {"reason": reason.msg},
            reason.lineno or 0,
        ) from None
    except (ValueError, LookupError) as reason:
        raise Unreadable(_("The file cannot be read: %(reason)s") % {"reason": reason}) from None
    return root


def _without_document_type(content: bytes) -> bytes:
    """No file of ours has one, and it can hide anything. Zeros are those of UTF-16 and UTF-32."""
    flat = content.replace(b"\0", b"").upper()
    if b"<!DOCTYPE" in flat or b"<!ENTITY" in flat:
        line = flat[: flat.find(b"<!")].count(b"\n") + 1
        raise Unreadable(
            _("The file declares a document type, which can hide anything. Export it again without one."),
            line,
        )
    return content


def written(root: etree._Element, *, keeping: Collection[str]) -> bytes:
    """The bytes of a document; the same on every run.

    A line for each element, so that a finding can name it; nothing is added inside those called ``keeping``.
    """
    _lay_out(root, keeping)
    return etree.tostring(root, xml_declaration=True, encoding="UTF-8") + b"\n"


def local_name(element: etree._Element) -> str:
    """Without its namespace; empty for what is no element, such as an entity."""
    return etree.QName(element).localname if isinstance(element.tag, str) else ""


def line_of(element: etree._Element) -> int:
    return int(cast(int, element.sourceline) or 0)


def _lay_out(element: etree._Element, keeping: Collection[str]) -> None:
    if not len(element) or local_name(element) in keeping:
        return
    element.text = "\n"
    for child in element:
        child.tail = "\n"
        _lay_out(child, keeping)

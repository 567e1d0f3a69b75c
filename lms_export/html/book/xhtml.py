"""HTML of our templates as XHTML: what e-readers ask for, and the only XML a page goes through."""

from __future__ import annotations

import re
from collections.abc import Sequence

from lxml import etree
from lxml import html as lxml_html

XHTML = "http://www.w3.org/1999/xhtml"
SVG = "http://www.w3.org/2000/svg"
OPS = "http://www.idpf.org/2007/ops"
XML = "http://www.w3.org/XML/1998/namespace"
PLAYER_ONLY = frozenset(
    ["tabindex", "loading", "decoding", "focusable", "target", "download", "data-chapter"]
)
CASED = {"viewbox": "viewBox", "preserveaspectratio": "preserveAspectRatio"}
_INVALID = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def xhtml_page(
    body: str, *, language: str, title: str, styles: Sequence[str], kind: str = "", role: str = ""
) -> bytes:
    """A whole document. ``kind`` is its ``epub:type``, ``role`` the same for screen readers (DPUB-ARIA)."""
    root = etree.Element(f"{{{XHTML}}}html", nsmap={None: XHTML, "epub": OPS})  # type: ignore[dict-item]
    root.set("lang", language)
    root.set(f"{{{XML}}}lang", language)
    head = etree.SubElement(root, f"{{{XHTML}}}head")
    etree.SubElement(head, f"{{{XHTML}}}title").text = clean(title) or "Synergos"
    for style in styles:
        etree.SubElement(head, f"{{{XHTML}}}link", rel="stylesheet", type="text/css", href=style)
    page = etree.SubElement(root, f"{{{XHTML}}}body")
    parsed = lxml_html.fragment_fromstring(clean(body), create_parent="body")
    _copy_children(parsed, page, XHTML)
    if kind and len(page):
        page[0].set(f"{{{OPS}}}type", kind)
    if role and len(page):
        page[0].tag = f"{{{XHTML}}}section"  # an article may not take these roles
        page[0].set("role", role)
    return document(root)


def document(root: etree._Element) -> bytes:
    doctype = "<!DOCTYPE html>"
    return etree.tostring(root, encoding="UTF-8", xml_declaration=True, doctype=doctype) + b"\n"


def clean(text: str) -> str:
    """``text`` without the characters XML 1.0 forbids."""
    return _INVALID.sub("", text)


def _copy_children(source: etree._Element, target: etree._Element, namespace: str) -> None:
    target.text = source.text
    for child in source:
        if not isinstance(child.tag, str):
            continue
        own = SVG if child.tag == "svg" else namespace
        copy = etree.SubElement(target, f"{{{own}}}{child.tag}", nsmap={None: own})  # type: ignore[dict-item]
        _copy_attributes(child, copy)
        _copy_children(child, copy, own)
        copy.tail = child.tail


def _copy_attributes(source: etree._Element, target: etree._Element) -> None:
    for name, value in source.attrib.items():
        if str(name) not in PLAYER_ONLY:
            target.set(CASED.get(str(name), str(name)), value)
        if name == "lang":
            target.set(f"{{{XML}}}lang", value)

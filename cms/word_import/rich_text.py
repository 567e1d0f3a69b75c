"""The little HTML our rich text knows: paragraphs, lists, bold, italic, links. All else is its text."""

from __future__ import annotations

from html import escape

from lxml.html import HtmlElement

from cms.word_import.document import Kind, LeftOut

_SAME = {"strong": "b", "b": "b", "em": "i", "i": "i"}
_LISTS = frozenset({"ul", "ol"})
_SAFE = ("http://", "https://", "mailto:")


def rich_text(element: HtmlElement, left_out: LeftOut) -> str:
    """Empty where nothing is said."""
    if element.tag in _LISTS:
        return _list(element, left_out)
    inside = _inside(element, left_out).strip()
    return f"<p>{inside}</p>" if inside else ""


def _list(element: HtmlElement, left_out: LeftOut) -> str:
    items = "".join(f"<li>{_inside(item, left_out).strip()}</li>" for item in element.iterchildren("li"))
    return f"<{element.tag}>{items}</{element.tag}>" if items else ""


def _inside(element: HtmlElement, left_out: LeftOut) -> str:
    parts = [escape(element.text or "", quote=False)]
    for child in element:
        parts.append(_element(child, left_out))
        parts.append(escape(child.tail or "", quote=False))
    return "".join(parts)


def _element(element: HtmlElement, left_out: LeftOut) -> str:
    if element.tag in _LISTS:
        return _list(element, left_out)
    if element.tag == "br":
        return "<br/>"
    if element.tag == "a":
        return _link(element, left_out)
    inside = _inside(element, left_out)
    name = _SAME.get(str(element.tag))
    if name and inside.strip():
        return f"<{name}>{inside}</{name}>"
    return f"{inside} " if element.tag == "p" else inside


def _link(element: HtmlElement, left_out: LeftOut) -> str:
    """A way back from a footnote is nothing to read; a link within the document leads nowhere here."""
    address = element.get("href", "").strip()
    if address.startswith(("#footnote-ref", "#endnote-ref")):
        return ""
    inside = _inside(element, left_out)
    if address.lower().startswith(_SAFE) and inside.strip():
        return f'<a href="{escape(address)}">{inside}</a>'
    if address and not address.startswith(("#footnote", "#endnote")):
        left_out[Kind.LINK] += 1
    return inside

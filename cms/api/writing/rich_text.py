"""HTML of a client as the editor would have stored it: its own features, and nothing else, come through."""

from __future__ import annotations

import re
from html import unescape
from typing import Any

import nh3
from django.http import HttpRequest
from django.utils.html import escape

from cms.api.writing.places import page_at, path_of

_LINK = re.compile(r"<a\s[^>]*?href=([\"'])(.*?)\1[^>]*>", re.IGNORECASE)
_TAGS = {"a", "b", "br", "em", "h2", "h3", "h4", "i", "li", "ol", "p", "strong", "sub", "sup", "ul"}


def stored_rich_text(widget: Any, html: str, request: HttpRequest) -> str:
    """``widget`` is the editor's: what it cannot write is taken out. Links to our pages become such."""
    converter = widget.converter
    clean = nh3.clean(html, tags=_TAGS, attributes={"a": {"href", "linktype", "id"}}, link_rel=None)
    own = _LINK.sub(lambda found: _link(found[2], request), clean)
    stored: str = converter.to_database_format(converter.from_database_format(own))
    return stored


def _link(address: str, request: HttpRequest) -> str:
    path = path_of(address, request)
    page = None if "://" in path or path.startswith(("#", "mailto:")) else page_at(path)
    return f'<a linktype="page" id="{page.pk}">' if page else f'<a href="{escape(unescape(address))}">'

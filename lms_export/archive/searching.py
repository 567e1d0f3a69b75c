"""Searching from disk: the words of every page in a script, and the search page that reads it."""

from __future__ import annotations

import msgspec
from django.utils.translation import gettext as _
from django.utils.translation import ngettext, override
from lxml.html import HtmlElement, fragment_fromstring

from cms.api.stored.models import StoredPage
from cms.website.search.addresses import search_address
from lms_export.archive.addresses import leading, place_of
from lms_export.archive.gathering import Gathered

SCRIPT = "search/search.js"
OWN = ("search.js", "archive.css")


def index_of(language: str, gathered: Gathered) -> bytes:
    """Title, kind, place in the archive and text of each page of ``language`` that is in it."""
    rows = StoredPage.objects.filter(language=language).order_by("path").values_list("path", "body")
    pages = [
        [body["title"], body.get("type_title", ""), place_of(f"/{path}/"), body.get("text", "")]
        for path, body in ((path, msgspec.json.decode(bytes(content))) for path, content in rows)
        if f"/{path}/" in gathered.pages
    ]
    return b"synergosPages = " + msgspec.json.encode(pages) + b";\n"


def index_place(language: str) -> str:
    return f"search/{language}.js"


def with_search(document: HtmlElement, language: str, path: str) -> None:
    """Every search form leads to the search page of the archive; that page answers by itself."""
    here, there = place_of(path), place_of(search_address(language))
    for form in document.xpath("//form[@role='search' and @action]"):
        form.set("action", leading(here, there))
    if here == there:
        _answering(document, language, here)


def _answering(document: HtmlElement, language: str, here: str) -> None:
    for main in document.xpath("//main"):
        for part in main.xpath("./*[not(contains(@class, 'list-head'))]"):
            part.drop_tree()
        for said in main.xpath(".//form[@role='search']/following-sibling::*"):
            said.drop_tree()
        main.append(_hits(language, here))
    body = document.find("body")
    for place in (index_place(language), SCRIPT):
        script = fragment_fromstring("<script defer></script>")
        script.set("src", leading(here, place))
        body.append(script)


def _hits(language: str, here: str) -> HtmlElement:
    """The words that the script says, in the page's language."""
    hits = fragment_fromstring(
        '<div id="archive-hits"><p class="search__said" role="status"></p><ul class="index"></ul></div>'
    )
    with override(language):
        hits[0].text = _("Write one or more words, or how they begin. Every word has to be on the page.")
        hits.set("data-nothing", _("Nothing was found. Try fewer or other words."))
        hits.set("data-one", ngettext("%(n)s hit", "%(n)s hits", 1) % {"n": 1})
        hits.set("data-several", ngettext("%(n)s hit", "%(n)s hits", 2) % {"n": "#"})
    hits.set("data-root", leading(here, "."))
    return hits

"""Links in formatted text: they lead somewhere, and their words say where."""

from __future__ import annotations

import re
from collections.abc import Iterator
from html import unescape

from lms_export.checks.facts import Facts
from lms_export.checks.passages import Passage, passages
from lms_export.errors import Problem
from lms_export.messages import gettext as _

_TAG = re.compile(r"(<[^<>]*>)")
_ADDRESS = re.compile(r"""\shref\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))""", re.IGNORECASE)
SAYS_NOTHING = frozenset({
    "her", "klikk her", "trykk her", "les mer", "mer", "lenke", "denne", "denne lenken", "se her",
    "här", "klicka här", "tryck här", "läs mer", "mer info", "länk", "denna länk", "se här",
    "here", "click here", "read more", "more", "link", "this", "this link", "see here",
})  # fmt: skip


def links_lead_somewhere(facts: Facts) -> Iterator[Problem]:
    for passage, address, words in _all_links(facts):
        if not address:
            yield _problem(
                passage,
                words,
                _("The page or file it leads to is gone."),
                _("Choose another address, or remove the link."),
            )
        elif address.startswith("/"):
            yield _problem(
                passage,
                words,
                _("It leads to a page of our own website, which a package does not hold."),
                _("Give the whole address, with https://, or remove the link."),
                is_error=False,
            )


def links_say_where(facts: Facts) -> Iterator[Problem]:
    for passage, address, words in _all_links(facts):
        if not words:
            yield _problem(
                passage, address, _("The link has no words."), _("Write where it leads, or remove it.")
            )
        elif words.casefold().strip(" .:!>»→") in SAYS_NOTHING:
            yield _problem(
                passage,
                words,
                _("The words of the link do not say where it leads."),
                _("Write what the reader will find there."),
                is_error=False,
            )


def links(html: str) -> Iterator[tuple[str, str]]:
    """Address and words of every link; both may be empty. In time proportional to the text."""
    address, words, inside = "", "", False
    for piece in _TAG.split(html) if "<a" in html or "<A" in html else ():
        name = piece[:3].lower()
        if name in ("<a ", "<a>"):
            address, words, inside = _address(piece), "", True
        elif inside and name == "</a":
            yield address, " ".join(unescape(words).split())
            inside = False
        elif inside and not piece.startswith("<"):
            words += piece


def _address(tag: str) -> str:
    found = _ADDRESS.search(tag)
    return unescape("".join(filter(None, found.groups()))).strip() if found else ""


def _all_links(facts: Facts) -> Iterator[tuple[Passage, str, str]]:
    for passage in passages(facts):
        if "<" not in passage.text:
            continue
        yield from ((passage, address, words) for address, words in links(passage.text))


def _problem(passage: Passage, name: str, message: str, way_out: str, *, is_error: bool = True) -> Problem:
    return Problem(
        level="error" if is_error else "warning",
        page=passage.page.title,
        page_id=passage.page.id,
        field=_("Link “{name}” ({language})").format(name=name[:60], language=passage.language),
        message=message,
        way_out=way_out,
    )

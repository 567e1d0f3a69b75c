"""Formatted text holds only the elements the course document allows."""

from __future__ import annotations

import re
from collections.abc import Iterator

from lms_export.checks.facts import Facts, Page
from lms_export.course import Callout, LanguageNote, RichText
from lms_export.errors import Problem
from lms_export.html.sanitise import ALLOWED, SCHEMES
from lms_export.messages import gettext as _

# Bounded, so that a text of nothing but opened tags is read through in proportion to its length.
_TAG = re.compile(r"<([a-zA-Z][a-zA-Z0-9-]{0,40})((?:[^\"'<>]|\"[^\"]{0,2000}\"|'[^']{0,2000}'){0,1000})>")
_ATTRIBUTE = re.compile(r"([a-zA-Z_:][-a-zA-Z0-9_:.]*)\s*(?:=\s*(\"[^\"]*\"|'[^']*'|[^\s\"'>]+))?")


def html_is_plain(facts: Facts) -> Iterator[Problem]:
    formatted: list[tuple[Page, RichText | Callout | LanguageNote]]
    formatted = facts.blocks_of(RichText, Callout, LanguageNote)
    for page, block in formatted:
        for language, html in block.html.items():
            for found in dict.fromkeys(foreign_parts(html)):
                yield Problem(
                    page=page.title,
                    page_id=page.id,
                    field=_("Text ({language})").format(language=language),
                    message=_("It holds {found}, which is not allowed in a lesson.").format(found=found),
                    way_out=_("Paste the text again without formatting."),
                )


def foreign_parts(html: str) -> Iterator[str]:
    """Elements, attributes and addresses of ``html`` that the course document does not allow."""
    for name, rest in _TAG.findall(html):
        if name.lower() not in ALLOWED:
            yield f"<{name.lower()}>"
            continue
        for attribute, value in _ATTRIBUTE.findall(rest):
            if attribute.lower() not in ALLOWED[name.lower()] | {"rel"}:
                yield f"<{name.lower()} {attribute.lower()}>"
            elif attribute.lower() == "href" and _scheme(value.strip("\"'")) not in SCHEMES:
                yield value.strip("\"'")[:40]


def _scheme(address: str) -> str:
    return address.partition(":")[0].strip().lower()

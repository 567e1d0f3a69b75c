"""Every piece of text a learner can read, with the page and the field an editor finds it in."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from lms_export.checks.facts import Facts, Page
from lms_export.checks.fields import field_name
from lms_export.course import Node, Track
from lms_export.messages import gettext as _

ELSEWHERE = frozenset({"modules", "lessons", "assets", "terms", "false_friends", "urls", "spoken", "guide"})
"""Fields that are pages of their own, files, addresses, or not for learners."""


@dataclass(frozen=True, slots=True)
class Passage:
    """``text`` is HTML where the document keeps it as such."""

    page: Page
    field: str
    language: str
    text: str


def passages(facts: Facts) -> Iterator[Passage]:
    for page in facts.pages:
        yield from _in(page.node, page)


def _in(node: Node, page: Page) -> Iterator[Passage]:
    if isinstance(node, Track):
        yield Passage(page, _("Recording: transcript"), node.language, node.transcript)
        return
    for name in node.__struct_fields__:
        value = () if name in ELSEWHERE else getattr(node, name)
        for part in value if isinstance(value, tuple) else (value,):
            if isinstance(part, Node):
                yield from _in(part, page)
            elif isinstance(part, dict):
                yield from _texts(part, field_name(node, name), page)


def _texts(texts: dict[str, str | tuple[str, ...]], field: str, page: Page) -> Iterator[Passage]:
    for language, found in texts.items():
        for text in (found,) if isinstance(found, str) else found:
            yield Passage(page, field, language, text)

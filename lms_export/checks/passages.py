"""Every piece of text a learner can read, with the page and the field an editor finds it in."""

from __future__ import annotations

from functools import cache
from typing import NamedTuple

from lms_export.checks.facts import Facts, Page
from lms_export.checks.fields import field_name
from lms_export.checks.shape import telling_fields
from lms_export.course import Node, Track
from lms_export.messages import gettext as _

ELSEWHERE = frozenset({"modules", "lessons", "assets", "terms", "false_friends", "urls", "spoken", "guide"})
"""Fields that are pages of their own, files, addresses, or not for learners."""


class Passage(NamedTuple):
    """``text`` is HTML where the document keeps it as such."""

    page: Page
    field: str
    language: str
    text: str


def passages(facts: Facts) -> list[Passage]:
    return facts.once("passages", lambda: _all(facts))


def _all(facts: Facts) -> list[Passage]:
    found: list[Passage] = []
    for page in facts.pages:
        _collect(page.node, page, found)
    return found


def _collect(node: Node, page: Page, found: list[Passage]) -> None:
    if isinstance(node, Track):
        found.append(Passage(page, _("Recording: transcript"), node.language, node.transcript))
        return
    for name in _fields(type(node)):
        value = getattr(node, name)
        if not value:
            continue
        if isinstance(value, dict):
            _add(value, field_name(node, name), page, found)
            continue
        for part in value if isinstance(value, tuple) else (value,):
            if isinstance(part, Node):
                _collect(part, page, found)
            elif isinstance(part, dict):
                _add(part, field_name(node, name), page, found)


@cache
def _fields(kind: type[Node]) -> tuple[str, ...]:
    return tuple(name for name, _required in telling_fields(kind) if name not in ELSEWHERE)


def _add(texts: dict[str, str | tuple[str, ...]], field: str, page: Page, found: list[Passage]) -> None:
    for language, said in texts.items():
        for text in (said,) if isinstance(said, str) else said:
            found.append(Passage(page, field, language, text))

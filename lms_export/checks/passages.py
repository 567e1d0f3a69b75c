"""Every piece of text a learner can read, with the page and the field an editor finds it in."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from lms_export.checks.facts import Facts, Page
from lms_export.checks.fields import field_name
from lms_export.checks.shape import telling_fields
from lms_export.course import Node, Track
from lms_export.messages import gettext as _

ELSEWHERE = frozenset({"modules", "lessons", "assets", "terms", "false_friends", "urls", "spoken", "guide"})
"""Fields that are pages of their own, files, addresses, or not for learners."""


class Passage(NamedTuple):
    """``text`` is HTML where the document keeps it as such; ``name`` is its field in ``node``."""

    page: Page
    node: Node
    name: str
    language: str
    text: str

    @property
    def field(self) -> str:
        """What an editor calls it."""
        return (
            _("Recording: transcript") if isinstance(self.node, Track) else field_name(self.node, self.name)
        )


def passages(facts: Facts) -> list[Passage]:
    return facts.once("passages", lambda: _all(facts))


def _all(facts: Facts) -> list[Passage]:
    found: list[Passage] = []
    for page in facts.pages:
        _collect(page.node, page, found)
    return found


def _collect(node: Node, page: Page, found: list[Passage]) -> None:
    if isinstance(node, Track):
        found.append(Passage(page, node, "transcript", node.language, node.transcript))
        return
    for name, _required, is_text in telling_fields(type(node), ELSEWHERE):
        value = getattr(node, name)
        if not value:
            continue
        if is_text:
            found += [Passage(page, node, name, language, text) for language, text in value.items()]
            continue
        for part in value if isinstance(value, tuple) else (value,):
            if isinstance(part, Node):
                _collect(part, page, found)
            elif isinstance(part, dict):
                found += _said(part, node, name, page)


def _said(texts: dict[str, str | tuple[str, ...]], node: Node, name: str, page: Page) -> Iterator[Passage]:
    """A cell of a table, or the answers that are accepted."""
    for language, said in texts.items():
        for text in (said,) if isinstance(said, str) else said:
            yield Passage(page, node, name, language, text)

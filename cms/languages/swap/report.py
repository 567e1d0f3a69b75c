"""What a change of the source language finds, in sentences for those who decide."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Literal

from django.utils.translation import gettext as _

Kind = Literal["unpaired", "lost_link", "behind", "unpublished_words"]


@dataclass(frozen=True, kw_only=True)
class Finding:
    """A place that cannot be carried over exactly. ``text``: readable words; ``language``: the translation's.

    The published pages stay as they are until their next publication, whatever is found.
    """

    kind: Kind
    text: str
    language: str = ""

    @property
    def sentence(self) -> str:
        return _sentences()[self.kind] % {"text": self.text, "language": self.language}


def _sentences() -> dict[Kind, str]:
    return {
        "unpaired": _(
            "The two languages have a different number of paragraphs here: “%(text)s”. They will have to be "
            "translated again."
        ),
        "lost_link": _(
            "The new source lacks a link that the text in %(language)s has: “%(text)s”. It will be marked as "
            "behind."
        ),
        "behind": _("It is behind in %(language)s, and stays so: “%(text)s”."),
        "unpublished_words": _(
            "The words of the new source are published in another wording than the stored one: “%(text)s”. "
            "The published wording counts."
        ),
    }


@dataclass(frozen=True, kw_only=True)
class ObjectReport:
    """One page or snippet. ``problems`` forbid the change; ``findings`` are what it cannot carry exactly."""

    instance: Any
    carried: int = 0
    problems: tuple[str, ...] = ()
    findings: tuple[Finding, ...] = ()


@dataclass(frozen=True, kw_only=True)
class SwapReport:
    """``shared`` are snippets that other pages use too, and that keep their source language."""

    objects: Sequence[ObjectReport]
    shared: Sequence[Any] = ()

    @property
    def is_possible(self) -> bool:
        return not any(report.problems for report in self.objects)

    @property
    def carried(self) -> int:
        return sum(report.carried for report in self.objects)

    @property
    def refused(self) -> list[ObjectReport]:
        return [report for report in self.objects if report.problems]

    @property
    def inexact(self) -> list[ObjectReport]:
        return [report for report in self.objects if report.findings]

"""What a reader asks: words, a kind of page, a place in the list. Whatever else is sent asks nothing."""

from __future__ import annotations

from dataclasses import dataclass

from django.http import HttpRequest

from cms.search.query import MOST_CHARACTERS
from cms.website.search.kinds import is_kind

PER_PAGE = 10
_MOST_DIGITS = 4


@dataclass(frozen=True, kw_only=True)
class Asked:
    text: str = ""
    kind: str = ""
    number: int = 1

    @property
    def is_too_long(self) -> bool:
        return len(self.text) > MOST_CHARACTERS

    @property
    def is_empty(self) -> bool:
        return not (self.text or self.kind)

    @property
    def start(self) -> int:
        return (self.number - 1) * PER_PAGE


def asked(request: HttpRequest) -> Asked:
    kind = request.GET.get("type", "")
    return Asked(
        text=_plain(request.GET.get("q", "")),
        kind=kind if is_kind(kind) else "",
        number=_number(request.GET.get("page", "")),
    )


def _plain(text: str) -> str:
    """Without characters that nobody sees; blanks as they are between words."""
    return " ".join("".join(each if each.isprintable() else " " for each in text).split())


def _number(text: str) -> int:
    is_number = text.isascii() and text.isdigit() and len(text) <= _MOST_DIGITS
    return max(1, int(text)) if is_number else 1

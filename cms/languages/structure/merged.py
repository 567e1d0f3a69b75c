"""What merging a value of the source with the same value of a translation gives."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

Place = tuple[str, str]
"""A text of the source: where it stands, and the text as it is stored."""
Pair = tuple[str, str, str]
"""What is shown for a text: path, text of the source, text of the translation, both as they are stored."""


class _Absent:
    """A value that is not there, or that must not be shown."""

    def __bool__(self) -> bool:
        return False

    def __repr__(self) -> str:
        return "ABSENT"


ABSENT: Any = _Absent()


@dataclass(frozen=True, kw_only=True)
class Notes:
    """``pairs``: what is shown and what it was translated from. ``kept``: paths that show the translation of
    an older text. ``hidden``: paths of the source that the translation does not show."""

    pairs: tuple[Pair, ...] = ()
    kept: tuple[str, ...] = ()
    hidden: tuple[str, ...] = ()

    def without_place(self, path: str) -> Notes:
        """The same where ``path`` is not shown."""
        return Notes(pairs=self.pairs, kept=self.kept, hidden=(*self.hidden, path))

    @property
    def is_whole(self) -> bool:
        return not self.kept and not self.hidden


@dataclass(frozen=True, kw_only=True)
class Merged:
    """``value`` is raw, as a StreamField stores it; ``ABSENT`` where the block must not be shown."""

    value: Any = ABSENT
    notes: Notes = Notes()

    @property
    def is_shown(self) -> bool:
        return self.value is not ABSENT


def together(notes: Iterable[Notes]) -> Notes:
    found = list(notes)
    return Notes(
        pairs=tuple(pair for each in found for pair in each.pairs),
        kept=tuple(path for each in found for path in each.kept),
        hidden=tuple(path for each in found for path in each.hidden),
    )

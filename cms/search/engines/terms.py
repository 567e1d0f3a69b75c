"""What a full-text search is asked for."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

Stems = Mapping[str, Sequence[str]]


@dataclass(frozen=True, order=True)
class Term:
    """Letters and digits only: that is all a word can be."""

    word: str
    is_beginning: bool = False

    def is_in(self, word: str) -> bool:
        return word.startswith(self.word) if self.is_beginning else word == self.word

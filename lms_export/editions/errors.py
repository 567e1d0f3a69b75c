"""What keeps an edition from being released, in sentences for the person who can act."""

from __future__ import annotations

from collections.abc import Sequence


class ReleaseRefused(Exception):
    """Nothing was released; ``sentences`` name everything that stands against it."""

    def __init__(self, sentences: Sequence[str]) -> None:
        self.sentences = tuple(sentences)
        super().__init__("\n".join(self.sentences))

"""What learners of a pilot round say: four steps, and of fewer than ten never a percentage."""

from __future__ import annotations

from collections.abc import Sequence

from cms.core.shares import share_in_words

SCALE = {
    "nb": ("Ja, mye", "Ja, en del", "Lite", "Ikke noe"),
    "sv": ("Ja, mycket", "Ja, en del", "Lite", "Inget"),
    "en": ("Yes, a lot", "Yes, to some extent", "A little", "Nothing"),
}
"""The project's own scale, the same for everybody; nb and sv are its words."""


def scale_in(language: str) -> tuple[str, ...]:
    return SCALE.get(language.split("-")[0], SCALE["en"])


def answers_in_words(counts: Sequence[int], language: str) -> list[tuple[str, str]]:
    """Each step of the scale and how many chose it; nothing where nobody was asked."""
    total = sum(counts)
    if not total:
        return []
    steps = zip(scale_in(language), counts, strict=True)
    return [(step, share_in_words(str(count), "", str(total))) for step, count in steps]

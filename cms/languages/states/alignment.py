"""Which text was which: paragraphs of one place before and after an edit."""

from __future__ import annotations

from collections.abc import Sequence
from difflib import SequenceMatcher

# Two sentences that share less than half of their letters are two sentences, not one that was changed.
_LEAST_LIKENESS = 0.5


def aligned(old: Sequence[str], new: Sequence[str]) -> dict[int, int]:
    """Index in ``new`` -> index in ``old``. An inserted text has none.

    Equal texts keep their partner; one text in place of one is that text changed, however much; of
    several, the most alike belong together.
    """
    partners: dict[int, int] = {}
    matcher = SequenceMatcher(None, old, new, autojunk=False)
    for kind, old_from, old_to, new_from, new_to in matcher.get_opcodes():
        olds, news = range(old_from, old_to), range(new_from, new_to)
        if kind == "equal" or (kind == "replace" and len(olds) == len(news) == 1):
            partners.update(zip(news, olds, strict=True))
        elif kind == "replace":
            alike = most_alike(old[old_from:old_to], new[new_from:new_to])
            partners.update({new_from + after: old_from + before for after, before in alike.items()})
    return partners


def most_alike(old: Sequence[str], new: Sequence[str]) -> dict[int, int]:
    """Index in ``new`` -> index in ``old``, the most alike first, wherever they stand."""
    likeness = [
        (SequenceMatcher(None, before, after, autojunk=False).ratio(), old_index, new_index)
        for old_index, before in enumerate(old)
        for new_index, after in enumerate(new)
    ]
    partners: dict[int, int] = {}
    for ratio, old_index, new_index in sorted(likeness, key=lambda pair: (-pair[0], pair[1], pair[2])):
        if ratio >= _LEAST_LIKENESS and new_index not in partners and old_index not in partners.values():
            partners[new_index] = old_index
    return partners

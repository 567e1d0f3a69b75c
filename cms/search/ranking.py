"""What a page is worth for a question. Counted here, so that every database gives the same order."""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from cms.search.engines.terms import Term

ENOUGH = 8.0  # weight at which more of the same word counts half


@dataclass(frozen=True, kw_only=True)
class Candidate:
    uid: str
    path: str
    depth: int
    weights: Mapping[str, float]


def ranked(
    candidates: Iterable[Candidate], groups: Sequence[Sequence[Term]], rarity: Sequence[float]
) -> list[Candidate]:
    """Best first; of two worth the same, the one nearer to the front page."""
    return sorted(candidates, key=lambda each: (-worth(each.weights, groups, rarity), each.depth, each.path))


def worth(weights: Mapping[str, float], groups: Sequence[Sequence[Term]], rarity: Sequence[float]) -> float:
    """Rare words count more than common ones, and a page with all the words more than one with some."""
    found = [_weight(weights, group) for group in groups]
    total = sum(rare * weight / (weight + ENOUGH) for rare, weight in zip(rarity, found, strict=True))
    coverage = sum(weight > 0 for weight in found) / len(groups)
    return round(total * coverage * coverage, 9)


def _weight(weights: Mapping[str, float], group: Sequence[Term]) -> float:
    return sum(_term_weight(weights, term) for term in group)


def _term_weight(weights: Mapping[str, float], term: Term) -> float:
    if not term.is_beginning:
        return weights.get(term.word, 0.0)
    return max((weight for word, weight in weights.items() if term.is_in(word)), default=0.0)


def rarity_of(pages_with_it: int, pages: int) -> float:
    return math.log1p((pages - pages_with_it + 0.5) / (pages_with_it + 0.5)) if pages else 1.0

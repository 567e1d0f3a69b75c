"""Pages that have words: all of them, else what was probably meant, else some of them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

import msgspec
from django.db.models import Count, IntegerField, QuerySet, Value

from cms.search import vocabulary
from cms.search.engines import engine
from cms.search.engines.terms import Term
from cms.search.filters import Rows
from cms.search.ranking import Candidate, ranked, rarity_of
from cms.search.wanted import Wanted

MOST_CANDIDATES = 1_000
Groups = list[tuple[Term, ...]]


@dataclass(frozen=True, kw_only=True)
class Attempt:
    """One way to take a question: of each group any word will do; ``every`` group must be met, or one."""

    groups: Groups
    every: bool = True
    meant: str = ""

    def matching(self, rows: Rows) -> Rows:
        groups = self.groups if self.every else [tuple(term for group in self.groups for term in group)]
        return rows.filter(engine().matches(groups))


@dataclass(frozen=True, kw_only=True)
class Searching:
    """``rows`` are those that fulfil the query's other conditions, ``visible`` all that the asker may see."""

    words: Sequence[Wanted]
    languages: tuple[str, ...]
    visible: Rows
    rows: Rows

    def attempts(self) -> Iterator[Attempt]:
        """To be tried until one finds something."""
        groups = [self._terms(word) for word in self.words]
        yield Attempt(groups=groups)
        replaced, meant = self._replaced(groups)
        if replaced != groups:
            yield Attempt(groups=replaced, meant=meant)
        if len(groups) > 1:
            yield Attempt(groups=replaced, every=False, meant=meant)

    def _terms(self, word: Wanted) -> tuple[Term, ...]:
        if not word.is_beginning:
            return word.terms
        more = vocabulary.beginning_with(word.written, self.languages)
        return tuple(sorted({*word.terms, *map(Term, more)}))

    def _replaced(self, groups: Groups) -> tuple[Groups, str]:
        """With a guess for each word that no visible page has; and the text as it was probably meant."""
        counts = pages_with(self._in_language(), groups)
        replaced, meant = list(groups), [word.written for word in self.words]
        for place, (word, count) in enumerate(zip(self.words, counts, strict=True)):
            if count == 0 and not word.is_beginning:
                replaced[place], meant[place] = self._guess(word)
        return replaced, " ".join(meant) if meant != [word.written for word in self.words] else ""

    def _guess(self, word: Wanted) -> tuple[tuple[Term, ...], str]:
        """The nearest words, most used first; where there are none, the words that begin so."""
        near = vocabulary.guesses(word.written, self.languages)
        counts = pages_with(self._in_language(), [(Term(each.stem),) for each in near])
        used = sorted(
            ((count, each) for count, each in zip(counts, near, strict=True) if count),
            key=lambda found: -found[0],
        )
        if used:
            return tuple(sorted({Term(each.stem) for _, each in used})), used[0][1].written
        beginning = Term(word.terms[0].word, True)
        return (*word.terms, beginning), word.written

    def _in_language(self) -> Rows:
        return self.visible.filter(language__in=self.languages) if self.languages else self.visible

    def best(self, attempt: Attempt) -> tuple[list[str], int]:
        """The uids, best first, and how many match: of very many the database chooses those to look at."""
        matching = attempt.matching(self.rows)
        found = candidates(matching[: MOST_CANDIDATES + 1])
        total = len(found)
        if total > MOST_CANDIDATES:
            total = matching.count()
            found = candidates(matching.order_by(engine().rank(attempt.groups).desc())[:MOST_CANDIDATES])
        return [each.uid for each in ranked(found, attempt.groups, self._rarity(attempt.groups))], total

    def _rarity(self, groups: Groups) -> list[float]:
        """Of one word alone it makes no difference."""
        if len(groups) == 1:
            return [1.0]
        *counts, pages = pages_with(self._in_language(), groups, count_all=True)
        return [rarity_of(count, pages) for count in counts]


def candidates(rows: Rows) -> list[Candidate]:
    found = rows.values_list("uid", "path", "depth", "weights")
    return [
        Candidate(uid=uid, path=path, depth=depth, weights=msgspec.json.decode(weights))
        for uid, path, depth, weights in found
    ]


def pages_with(rows: Rows, groups: Sequence[Sequence[Term]], count_all: bool = False) -> list[int]:
    """How many of ``rows`` have each of the words, in one query; last how many there are, where asked for."""
    counted = [_counted(place, rows.filter(engine().matches([group]))) for place, group in enumerate(groups)]
    if count_all:
        counted.append(_counted(len(groups), rows))
    if not counted:
        return []
    first, *others = counted
    found = dict(first.union(*others, all=True) if others else first)
    return [found.get(place, 0) for place in range(len(counted))]


def _counted(place: int, rows: Rows) -> QuerySet[Any, Any]:
    numbered = rows.order_by().annotate(place=Value(place, output_field=IntegerField())).values("place")
    return numbered.annotate(pages=Count("pk")).values_list("place", "pages")

"""Finding the entries that are most like a text."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Iterable, Iterator

from rapidfuzz import fuzz, process

from cms.languages.memory.suggestion import Entry
from cms.languages.texts import plain_words

CUTOFF = 75
# Of two texts that are 75 % alike by fuzz.ratio, the shorter has at least 0.6 of the longer's letters.
_SHORTEST = CUTOFF / (200 - CUTOFF)


class Memory:
    """The entries of one language pair, kept so that they are found fast: by their words, and by length."""

    def __init__(self, entries: Iterable[Entry]) -> None:
        self._entries: dict[str, list[Entry]] = defaultdict(list)
        for entry in entries:
            self._entries[entry.words].append(entry)
        self._by_length = sorted(self._entries, key=len)
        self._lengths = [len(words) for words in self._by_length]

    def alike(self, source: str, limit: int) -> list[tuple[int, Entry]]:
        """(score, entry), the best first, persons before machines; each translation once.

        ``source``: a stored text. Of entries that are equally good the one loaded first is taken.
        """
        candidates = sorted(self._scored(source, limit), key=lambda found: (-found[0], found[1].is_machine))
        best: dict[str, tuple[int, Entry]] = {}
        for score, entry in candidates:
            best.setdefault(readable(entry.target), (score, entry))
        return list(best.values())[:limit]

    def _scored(self, source: str, limit: int) -> Iterator[tuple[int, Entry]]:
        words = readable(source)
        for entry in self._entries.get(words, ()):
            yield (100 if entry.source == source else 99), entry
        for found, score, _index in process.extract(
            words, self._of_similar_length(words), scorer=fuzz.ratio, score_cutoff=CUTOFF, limit=limit + 1
        ):
            if found != words:
                yield from ((min(int(score), 98), entry) for entry in self._entries[found])

    def _of_similar_length(self, words: str) -> list[str]:
        shortest = bisect_left(self._lengths, int(len(words) * _SHORTEST))
        longest = bisect_right(self._lengths, int(len(words) / _SHORTEST) + 1)
        return self._by_length[shortest:longest]


def readable(stored: str) -> str:
    """The words of a stored text on one line."""
    return " ".join(plain_words(stored).split())

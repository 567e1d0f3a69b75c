"""The words that public pages use: which begin like this, which were probably meant."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

import msgspec
from django.db.models import QuerySet
from django.db.models.functions import Length
from rapidfuzz import process
from rapidfuzz.distance import OSA

from cms.search.engines import engine
from cms.search.models import IndexedEntry, KnownWord
from cms.search.words import STEMMERS, folded, stem

MOST_BEGINNINGS = 200
MOST_GUESSES = 5
SHORTEST_GUESSED = 4
TWO_SLIPS_FROM = 7
LONGEST_ENDING = 4
MOST_AT_ONCE = 500


def learn(words: Iterable[str], language: str) -> None:
    """``words`` are as ``split`` gives them.

    No row is locked and none must be unique: pages published at once never wait for each other.
    """
    written = {folded(word): word for word in words}
    new = written.keys() - engine().known_words(written, language) - {""}
    KnownWord.objects.bulk_create(
        KnownWord(
            written=written[word],
            folded=word,
            stem=stem(written[word], language),
            language=language,
        )
        for word in sorted(new)
    )


def forget_unused() -> None:
    """Words that stand on no public page any more, in no form."""
    used = _used_stems()
    unused = [
        word.pk
        for word in KnownWord.objects.only("stem", "language").iterator()
        if word.stem not in used.get(word.language, ())
    ]
    for start in range(0, len(unused), MOST_AT_ONCE):
        KnownWord.objects.filter(pk__in=unused[start : start + MOST_AT_ONCE]).delete()


def _used_stems() -> dict[str, set[str]]:
    used: dict[str, set[str]] = {}
    entries = IndexedEntry.objects.filter(is_public=True).values_list("language", "weights")
    for language, weights in entries.iterator():
        used.setdefault(language, set()).update(msgspec.json.decode(weights))
    return used


def beginning_with(word: str, languages: Iterable[str] = ()) -> list[str]:
    """The stems of the words that begin so."""
    words = _words(languages).filter(folded__startswith=folded(word))
    return list(words.order_by("stem").values_list("stem", flat=True).distinct()[:MOST_BEGINNINGS])


def guesses(word: str, languages: Iterable[str] = ()) -> list[KnownWord]:
    """The words nearest to one that nobody wrote: one slip, in long words two, endings left aside."""
    plain = folded(word)
    if len(plain) < SHORTEST_GUESSED:
        return []
    slips = 2 if len(plain) >= TWO_SLIPS_FROM else 1
    reach = slips + LONGEST_ENDING
    words = _words(languages).annotate(length=Length("folded"))
    near = list(words.filter(length__gte=len(plain) - reach, length__lte=len(plain) + reach))
    distances = _distances(word, near, slips)
    best = min(distances.values(), default=0)
    found: list[KnownWord] = [each for each in near if distances.get(each.pk) == best]
    return sorted(found, key=lambda each: _unlikeness(word, each))[:MOST_GUESSES]


def _distances(word: str, near: Sequence[KnownWord], slips: int) -> dict[int, int]:
    """Key -> slips, of those within reach: of the whole words or of both without their endings."""
    reached: dict[int, int] = {}
    for asked, stems in [(folded(word), False), *((stem(word, each), True) for each in STEMMERS)]:
        choices = {each.pk: each.stem if stems else each.folded for each in near}
        for _, distance, key in process.extract_iter(
            asked, choices, scorer=OSA.distance, score_cutoff=slips if len(asked) >= SHORTEST_GUESSED else 0
        ):
            reached[key] = min(distance, reached.get(key, slips))
    return reached


def _unlikeness(word: str, known: KnownWord) -> tuple[int, int, str, str]:
    plain = folded(word)
    return (
        OSA.distance(word, known.written),
        -_shared_beginning(plain, known.folded),
        known.folded,
        known.language,
    )


def _shared_beginning(one: str, other: str) -> int:
    return next((place for place, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), len(one))


def _words(languages: Iterable[str]) -> QuerySet[KnownWord]:
    spoken = list(languages)
    return KnownWord.objects.filter(language__in=spoken) if spoken else KnownWord.objects.all()

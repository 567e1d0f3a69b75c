"""The source as it is now, beside the words that are stored and those that readers see."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence

from cms.languages.states.alignment import aligned, most_alike
from cms.languages.states.published import Published
from cms.languages.states.segment import SegmentState, TextState
from cms.languages.states.words import Word, Words
from cms.languages.texts import Text


def compared(texts: Sequence[Text], words: Words, published: Published | None) -> list[SegmentState]:
    """``published`` is ``None`` for a translation from before baselines were kept.

    Then what was stored for earlier sources tells which texts have changed, and what is stored counts
    as published.
    """
    seen_by_readers = None if published is None else {tuple(segment) for segment in published}
    previous = _previous(texts, words, published)
    return [
        _segment(order, text, words.get(text.path, {}).get(text.source), previous.get(order), seen_by_readers)
        for order, text in enumerate(texts)
    ]


_Pair = tuple[str, str]
"""A source text and its translation."""


def _segment(
    order: int, text: Text, word: Word | None, previous: _Pair | None, seen: set[tuple[str, ...]] | None
) -> SegmentState:
    if word is not None and word.is_left_behind:
        previous = previous or (text.source, word.target)
    before, before_target = previous or ("", "")
    if word is None or word.is_left_behind:
        is_older = word is not None or (before and before != text.source)
        state = TextState.OUTDATED if is_older else TextState.MISSING
        word_fields: dict[str, object] = {"target": ""}
    else:
        state = _state_of(word, text.source)
        word_fields = {
            "target": word.target,
            "is_published": seen is None or (text.path, text.source, word.target) in seen,
            "updated_at": word.updated_at,
            "updated_by": word.updated_by,
            "tool": word.tool,
        }
    return SegmentState(
        path=text.path,
        order=order,
        source=text.source,
        state=state,
        previous_source=before,
        previous_target=before_target,
        **word_fields,  # type: ignore[arg-type]
    )


def _state_of(word: Word, source: str) -> TextState:
    if word.has_error:
        return TextState.FAULTY
    if word.is_machine:
        return TextState.MACHINE
    return TextState.SAME if word.target == source else TextState.IN_STEP


def _previous(texts: Sequence[Text], words: Words, published: Published | None) -> dict[int, _Pair]:
    """Order of a text -> what stood there when the translation was published."""
    before = _by_path(published or ())
    found: dict[int, _Pair] = {}
    for path, places in _places(texts).items():
        sources = [source for _order, source in places]
        if published is None:
            old, partners = _history(words.get(path, {}), sources)
        else:
            old = before.get(path, [])
            partners = aligned([source for source, _target in old], sources)
        found.update({places[new][0]: old[index] for new, index in partners.items()})
    return found


def _places(texts: Sequence[Text]) -> dict[str, list[tuple[int, str]]]:
    places: dict[str, list[tuple[int, str]]] = defaultdict(list)
    for order, text in enumerate(texts):
        places[text.path].append((order, text.source))
    return places


def _by_path(segments: Iterable[Sequence[str]]) -> dict[str, list[_Pair]]:
    grouped: dict[str, list[_Pair]] = defaultdict(list)
    for path, source, target in segments:
        grouped[path].append((source, target))
    return grouped


def _history(stored: dict[str, Word], sources: list[str]) -> tuple[list[_Pair], dict[int, int]]:
    """The words of earlier sources of a place, the latest first, and which text each may have become."""
    old = [
        (source, word.target)
        for source, word in reversed(stored.items())
        if source not in sources and not word.has_error
    ]
    if len(sources) == 1:
        return old, {0: 0} if old else {}
    return old, most_alike([source for source, _target in old], sources)

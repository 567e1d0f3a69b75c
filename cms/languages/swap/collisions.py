"""Two texts of one place that have the same words in the new source: the memory could keep only one of them.

wagtail-localize keeps a translation by place and words. The paragraphs of one rich text have one place.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from cms.languages.texts import Text, plain_words, texts_of


@dataclass(frozen=True)
class Collision:
    """``texts``: number, as on the translation screen, and words in the present source. ``becomes``: what
    they share in the new one."""

    texts: tuple[tuple[int, str], ...]
    becomes: str


def collisions_between(source: Any, target: Any) -> Iterator[Collision]:
    """``source`` and ``target`` as they are published. No query but for inline children."""
    olds, news = _by_place(texts_of(source)), _by_place(texts_of(target))
    for path, old in olds.items():
        new = news.get(path, ())
        if len(old) == len(new):
            yield from _collisions(old, new)


_Numbered = Sequence[tuple[int, str]]


def _by_place(texts: Iterable[Text]) -> Mapping[str, _Numbered]:
    found: dict[str, list[tuple[int, str]]] = defaultdict(list)
    for number, text in enumerate(texts, start=1):
        found[text.path].append((number, text.source))
    return found


def _collisions(old: _Numbered, new: _Numbered) -> Iterator[Collision]:
    translated_from: dict[str, dict[str, int]] = defaultdict(dict)
    for (number, text), (_number, becomes) in zip(old, new, strict=True):
        translated_from[becomes].setdefault(text, number)
    for becomes, texts in translated_from.items():
        if len(texts) > 1:
            named = tuple((number, plain_words(text)) for text, number in texts.items())
            yield Collision(named, plain_words(becomes))

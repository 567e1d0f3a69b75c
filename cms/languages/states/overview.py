"""The states of many objects in many languages, in a number of queries that does not grow with them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from wagtail.models import Locale

from cms.core.publication_hold import versions_ahead
from cms.languages.models import BehindMark
from cms.languages.sources import specific
from cms.languages.states.assignments import Tasks, tasks_of
from cms.languages.states.comparison import compared
from cms.languages.states.judgement import judged
from cms.languages.states.published import Published, published_texts
from cms.languages.states.segment import SegmentState
from cms.languages.states.state import State, TranslationState
from cms.languages.states.targets import Targets, targets_of
from cms.languages.states.words import Words, stored_words
from cms.languages.texts import Text, children_of, texts_of


def translation_states(
    objects: Iterable[Any], locales: Iterable[Locale]
) -> dict[tuple[UUID, str], TranslationState]:
    """(object key, language code) -> how far it is; ``objects`` in their source language, pages specific.

    Reads what is published, or approved for a release: the texts of the sources, and their words.
    """
    sources = versions_ahead(specific(instance) for instance in objects)
    languages = list(locales)
    facts = _facts_about(sources, languages)
    return {
        (source.translation_key, locale.language_code): _state(source, locale, facts)
        for source in sources
        for locale in languages
    }


@dataclass(frozen=True, kw_only=True)
class _Facts:
    texts: dict[UUID, list[Text]]
    words: dict[tuple[UUID, int], Words]
    published: dict[tuple[UUID, int], Published]
    targets: Targets
    tasks: Tasks
    marks: dict[tuple[UUID, int], BehindMark]


def _facts_about(sources: Sequence[Any], locales: Sequence[Locale]) -> _Facts:
    children = children_of(sources)
    keys = [source.translation_key for source in sources]
    marks = BehindMark.objects.filter(object_key__in=keys, locale__in=locales).select_related("changed_by")
    return _Facts(
        texts={source.translation_key: texts_of(source, children) for source in sources},
        words=stored_words(sources, locales),
        published=published_texts(keys, locales),
        targets=targets_of(sources, locales),
        tasks=tasks_of(keys, locales),
        marks={(mark.object_key, mark.locale_id): mark for mark in marks},
    )


def _state(source: Any, locale: Locale, facts: _Facts) -> TranslationState:
    place = (source.translation_key, locale.pk)
    texts = facts.texts[source.translation_key]
    if locale.pk == source.locale_id:
        is_live = getattr(source, "live", True)
        return TranslationState(
            state=State.SOURCE, total=len(texts), done=len(texts), is_live=is_live, target_pk=source.pk
        )
    segments: list[SegmentState] = compared(texts, facts.words.get(place, {}), facts.published.get(place))
    return judged(
        Counter(segment.state for segment in segments),
        waiting=sum(segment.is_usable and not segment.is_published for segment in segments),
        was_published=place in facts.published,
        target=facts.targets.get(place),
        task=facts.tasks.get(place),
        mark=facts.marks.get(place),
        changed_at=getattr(source, "last_published_at", None),
    )

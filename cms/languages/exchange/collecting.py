"""The words of pages and snippets, made ready for a file."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import Any

from django.utils.translation import gettext as _
from wagtail.models import Locale

from cms.languages.exchange.documents import Part, Unit, UnitState, unit_key
from cms.languages.exchange.formats import FORMATS
from cms.languages.exchange.limits import most_characters
from cms.languages.exchange.scope import places_of
from cms.languages.states import SegmentState, TextState, segment_states
from cms.languages.terms import TermBase, term_base
from cms.languages.texts import plain_words

_STATES = {
    TextState.IN_STEP: UnitState.TRANSLATED,
    TextState.SAME: UnitState.TRANSLATED,
    TextState.OUTDATED: UnitState.OUTDATED,
    TextState.MISSING: UnitState.MISSING,
    TextState.MACHINE: UnitState.MACHINE,
    TextState.FAULTY: UnitState.FAULTY,
}


Tick = Callable[[], None]


def no_tick() -> None:
    """Nobody watches how far it is."""


def export_file(sources: Any, locale: Locale, format_name: str, tick: Tick = no_tick) -> bytes:
    """One file with the texts of a source or of several, with what is translated of them into ``locale``.

    ``sources`` are in one language: a file names its languages once. ``tick`` is called for each of them.
    """
    return FORMATS[format_name].write(
        parts_of(sources if isinstance(sources, list | tuple) else [sources], locale, tick)
    )


def parts_of(sources: Sequence[Any], locale: Locale, tick: Tick = no_tick) -> list[Part]:
    places, terms = places_of(sources), term_base()
    parts = []
    for source in sources:
        parts.append(_part(source, places.get(source.translation_key, ""), locale, terms))
        tick()
    return parts


def keyed(source_object: Any, segments: Sequence[SegmentState]) -> dict[str, SegmentState]:
    """Unit key -> text. The texts of one path are counted from 0."""
    counts: dict[str, int] = {}
    found = {}
    for segment in segments:
        ordinal = counts.get(segment.path, 0)
        counts[segment.path] = ordinal + 1
        found[unit_key(source_object.translation_key, segment.path, ordinal)] = segment
    return found


def _part(source: Any, place: str, locale: Locale, terms: TermBase) -> Part:
    language, target = source.locale.language_code, locale.language_code
    limits = most_characters(source)
    segments = keyed(source, segment_states(source, locale))
    return Part(
        object_key=source.translation_key,
        title=str(source),
        place=place or f"{source._meta.verbose_name}: {source}",
        source_language=language,
        target_language=target,
        units=tuple(
            _unit(key, segment, limits.get(segment.path), tuple(_notes(segment, terms, language, target)))
            for key, segment in segments.items()
        ),
    )


def _unit(key: str, segment: SegmentState, limit: int | None, notes: tuple[str, ...]) -> Unit:
    """Words that the source has left behind go along as they were, beside the place they belong to."""
    has_changed = segment.state is TextState.OUTDATED
    return Unit(
        key=key,
        path=segment.path,
        source=segment.source,
        target=segment.previous_target if has_changed else segment.target,
        state=_STATES[segment.state],
        previous_source=segment.previous_source if has_changed else "",
        previous_target=segment.previous_target if has_changed else "",
        notes=(*notes, *_limit_note(limit)),
        most_characters=limit,
    )


def _limit_note(limit: int | None) -> Iterator[str]:
    if limit:
        yield _("At most %(number)s characters.") % {"number": limit}


def _notes(segment: SegmentState, terms: TermBase, language: str, target: str) -> Iterator[str]:
    words = plain_words(segment.source)
    hits = {hit.term: hit.translation(target) for hit in terms.terms_in(words, language)}
    for term, translation in hits.items():
        if translation:
            yield _("Glossary: %(term)s = %(translation)s") % {"term": term, "translation": translation}
    for friend in {hit.false_friend_id: hit for hit in terms.false_friends_in(words, language)}.values():
        if friend.other_language == target:
            yield _("False friend: %(word)s (%(meaning)s); %(other)s means: %(other_meaning)s") % {
                "word": friend.word,
                "meaning": friend.meaning,
                "other": friend.other_word,
                "other_meaning": friend.other_meaning,
            }

"""Turning the memory round: what translated the old source becomes what translates the new one. Pure."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from wagtail.models import Locale
from wagtail_localize.models import StringTranslation
from wagtail_localize.strings import StringValue

from cms.languages.language_names import language_name
from cms.languages.structure.rich_text import href_path
from cms.languages.swap.direction import Direction, Place, Places
from cms.languages.swap.links import link_ids, numbers_in, renumbered
from cms.languages.swap.report import Finding


class Languages(NamedTuple):
    """``others``: the languages it is translated into, besides the two that change places."""

    old: Locale
    new: Locale
    others: Sequence[Locale]

    @property
    def targets(self) -> tuple[Locale, ...]:
        return (self.old, *self.others)


@dataclass(frozen=True, kw_only=True)
class NewWords:
    """A text of the new source in another language; ``written`` is its row in the old direction, which names
    who or what wrote it. ``None`` for the words of the old source itself."""

    place: Place
    locale: Locale
    text: str
    written: StringTranslation | None


class Partner(NamedTuple):
    """The new source text, and how the links of a translation are renumbered for it."""

    text: str
    numbers: Mapping[str, str]


@dataclass(kw_only=True)
class Turned:
    """``behind``: places that have no words in a language. ``hrefs``: (path, locale id) -> address shown.
    ``partners``: (path, old source text) -> what it becomes."""

    words: dict[tuple[int, int, int], NewWords] = field(default_factory=dict)
    behind: list[tuple[Place, Locale]] = field(default_factory=list)
    hrefs: dict[tuple[str, int], str] = field(default_factory=dict)
    partners: dict[tuple[str, str], Partner] = field(default_factory=dict)
    findings: list[Finding] = field(default_factory=list)


def turned_round(old: Direction, new_places: Places, languages: Languages) -> Turned:
    turned = Turned()
    for path, places in new_places.items():
        olds = old.places.get(path, ())
        if len(olds) != len(places):
            turned.findings.append(Finding(kind="unpaired", text=readable(places[0].text)))
            turned.behind += [(place, locale) for place in places for locale in languages.targets]
            continue
        for place, old_place in zip(places, olds, strict=True):
            _turn(turned, old, place, old_place, languages)
    return turned


def _turn(turned: Turned, old: Direction, place: Place, old_place: Place, languages: Languages) -> None:
    stored = old.words.get((old_place.string_id, old_place.context_id, languages.new.pk))
    if stored is None:
        turned.behind += [(place, locale) for locale in languages.targets]
        return
    if readable(stored.data) != readable(place.text):
        turned.findings.append(Finding(kind="unpublished_words", text=readable(place.text)))
    numbers = numbers_in(stored.data)
    turned.partners[place.path, old_place.text] = Partner(place.text, numbers)
    for locale, text, written in _in_each_language(old, old_place, languages):
        if _keep(turned, place, locale, text, written, numbers):
            _keep_addresses(turned, old, (place, old_place), locale, languages.old, numbers)


def _in_each_language(
    old: Direction, old_place: Place, languages: Languages
) -> Iterator[tuple[Locale, str | None, StringTranslation | None]]:
    yield languages.old, old_place.text, None
    for locale in languages.others:
        written = old.words.get((old_place.string_id, old_place.context_id, locale.pk))
        yield locale, written.data if written else None, written


def _keep(
    turned: Turned,
    place: Place,
    locale: Locale,
    text: str | None,
    written: StringTranslation | None,
    numbers: Mapping[str, str],
) -> bool:
    if text is None:
        return _leave_behind(turned, place, locale, "behind", place.text)
    if set(link_ids(text)) - set(numbers):
        return _leave_behind(turned, place, locale, "lost_link", text)
    words = NewWords(place=place, locale=locale, text=renumbered(text, numbers), written=written)
    turned.words[place.string_id, place.context_id, locale.pk] = words
    return True


def _leave_behind(turned: Turned, place: Place, locale: Locale, kind: str, text: str) -> bool:
    language = language_name(locale)
    turned.findings.append(Finding(kind=kind, text=readable(text), language=language))  # type: ignore[arg-type]
    turned.behind.append((place, locale))
    return False


def _keep_addresses(
    turned: Turned,
    old: Direction,
    places: tuple[Place, Place],
    locale: Locale,
    old_locale: Locale,
    numbers: Mapping[str, str],
) -> None:
    """Each language's link leads where it led. The source's address is the name of the place."""
    place, old_place = places
    for old_id, new_id in numbers.items():
        was, becomes = _href(old_place, old_id), _href(place, new_id)
        if was and becomes:
            own = old.overrides.get((href_path(place.path, was), locale.pk), was)
            turned.hrefs[href_path(place.path, becomes), locale.pk] = was if locale == old_locale else own


def _href(place: Place, link: str) -> str:
    return place.links.get(link, {}).get("href", "")


def readable(text: str) -> str:
    return " ".join(StringValue(text).render_text().split())

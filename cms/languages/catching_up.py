"""A source was published: its translations catch up, in the same transaction."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from typing import Any
from uuid import UUID

from django.db import transaction
from django.db.models.signals import post_save
from wagtail.models import DraftStateMixin, Locale, Page, get_translatable_models
from wagtail.signals import published

from cms.languages.carrying import carry_words_over
from cms.languages.events import tell_source_published
from cms.languages.freezing import freeze
from cms.languages.sources import source_of
from cms.languages.states import mark_behind
from cms.languages.structure.synchronising import synchronise_structure
from cms.languages.targets import target_locales
from cms.languages.tasks import follow_source_again
from cms.languages.waiting import sources_showing

_published_next: ContextVar[frozenset[tuple[UUID, int]]] = ContextVar(
    "translations that are published next", default=frozenset()
)


@contextmanager
def published_next(translations: Iterable[tuple[UUID, int]]) -> Iterator[None]:
    """(translation key, locale) of what is published after its source, anew from the source: inside the
    ``with`` it does not catch up before. What is not published then is to ``follow`` its source.
    """
    token = _published_next.set(frozenset(translations))
    try:
        yield
    finally:
        _published_next.reset(token)


@transaction.atomic
def catch_up(source_object: Any, person: Any = None) -> None:
    """Freeze what ``source_object`` says, and let every translation of it follow.

    Nothing happens where it is no source: not submitted, or a translation itself.
    """
    source = source_of(source_object)
    if source is None:
        return
    new_paths = freeze(source, source_object)
    locales = target_locales(source)
    carry_words_over(source, locales, new_paths)
    for locale in locales:
        if (source_object.translation_key, locale.pk) not in _published_next.get():
            follow(source_object, locale, person)
    mark_behind(source_object, person)


def follow(source_object: Any, locale: Locale, person: Any = None) -> None:
    """The translation into ``locale`` takes over the structure of its published source."""
    changes = synchronise_structure(source_object, locale, person)
    tell_source_published(source_object, locale, changes)


@transaction.atomic
def look_ahead(source_object: Any, person: Any = None) -> None:
    """``source_object`` is approved for a release: it can be translated, and none of it is published."""
    source = source_of(source_object)
    if source is None:
        return
    new_paths = freeze(source, source_object)
    carry_words_over(source, target_locales(source), new_paths)
    mark_behind(source_object, person)


def follow_publications() -> None:
    """Called when the app is ready. What cannot be a draft is published whenever it is saved."""
    published.connect(_after_publication)
    for model in _without_drafts():
        post_save.connect(_after_saving, sender=model)


def leave_publications_alone() -> None:
    published.disconnect(_after_publication)
    for model in _without_drafts():
        post_save.disconnect(_after_saving, sender=model)


def _without_drafts() -> list[type]:
    return [model for model in get_translatable_models() if not issubclass(model, DraftStateMixin)]


def _after_publication(instance: Any, revision: Any = None, **kwargs: Any) -> None:
    if not hasattr(instance, "translation_key") or not instance.live:
        return
    catch_up(instance, revision.user if revision else None)
    if not isinstance(instance, Page):
        _show_where_it_waited(instance)


def _show_where_it_waited(snippet: Any) -> None:
    """Later: many pages may show it, and none of them is wrong without it."""
    for source_id in sources_showing(snippet):
        follow_source_again.enqueue(source_id, snippet.locale_id)


def _after_saving(instance: Any, created: bool, raw: bool, **kwargs: Any) -> None:
    if not created and not raw:
        catch_up(instance)

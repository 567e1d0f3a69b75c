"""A translation as its next publication would show it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from wagtail.models import Locale

from cms.languages.structure.fields import follow
from cms.languages.structure.known import words_ready
from cms.languages.structure.merged import Notes
from cms.languages.targets import target_of, was_published


@dataclass(frozen=True, kw_only=True)
class Built:
    """``instance`` is not saved. ``kept`` are paths that show the translation of an older text, ``hidden``
    those the translation does not show."""

    instance: Any
    notes: Notes

    @property
    def kept(self) -> tuple[str, ...]:
        return self.notes.kept

    @property
    def hidden(self) -> tuple[str, ...]:
        return self.notes.hidden


def build_translation(source_object: Any, locale: Locale) -> Built:
    """The stored words in the structure of what ``source_object`` has published, else the words of the last
    publication, else nothing: never a word of the source.

    ``source_object`` is the published source. Raises ``DoesNotExist`` where it was not submitted.
    """
    target = target_of(source_object, locale)
    if target is None:
        raise type(source_object).DoesNotExist
    words = words_ready(source_object, locale)
    followed = follow(source_object, target, words, trust_target=was_published(target))
    return Built(instance=target, notes=followed.notes)

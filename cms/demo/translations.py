"""The translations of the demo content, made as a translator would: submit, write, publish."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from wagtail.models import Locale

from cms.demo.words import Words
from cms.languages.publication import publish_translation
from cms.languages.submission import submit
from cms.languages.words import write_translations


class Translations:
    """What waits to be translated, in the order it was loaded: parents before children."""

    def __init__(self) -> None:
        self._waiting: list[tuple[Any, Words]] = []

    def add(self, source_object: Any, words: Words) -> None:
        self._waiting.append((source_object, words))

    def publish(self, locales: list[Locale], published: Callable[[Any], None]) -> None:
        """Into each of ``locales``, what is not published there yet; ``published`` is told of each."""
        for source_object, words in self._waiting:
            missing = [locale for locale in locales if not _was_published(source_object, locale)]
            if missing:
                submit(source_object, missing)
            for locale in missing:
                write_translations(source_object, locale, words.in_language(locale.language_code))
                published(publish_translation(source_object, locale))


def _was_published(source_object: Any, locale: Locale) -> bool:
    """An editor may have taken it down since, which is no reason to publish it again."""
    translated = source_object.get_translation_or_none(locale)
    return translated is not None and getattr(translated, "first_published_at", True) is not None

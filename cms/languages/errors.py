"""What stops a translation, said to the person who can act: every problem at once."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from django.utils.translation import gettext as _
from wagtail.models import Locale

from cms.languages.language_names import language_name


class TranslationError(Exception):
    """Names the object and the language, and lists each problem as a sentence."""

    def __init__(self, source_object: Any, locale: Locale, problems: Sequence[str]) -> None:
        self.source_object = source_object
        self.locale = locale
        self.problems = tuple(problems)
        super().__init__("\n".join([self.summary, *(f"- {problem}" for problem in self.problems)]))

    @property
    def summary(self) -> str:
        return _("“%(title)s” in %(language)s:") % self._names

    @property
    def _names(self) -> dict[str, str]:
        return {"title": str(self.source_object), "language": language_name(self.locale)}


class SubmissionRefused(TranslationError):
    @property
    def summary(self) -> str:
        return _("“%(title)s” cannot be submitted for translation into %(language)s:") % self._names


class WordsRefused(TranslationError):
    @property
    def summary(self) -> str:
        return _("The translation of “%(title)s” into %(language)s was not saved:") % self._names


class PublicationRefused(TranslationError):
    @property
    def summary(self) -> str:
        return _("“%(title)s” cannot be published in %(language)s yet:") % self._names


class SwapRefused(TranslationError):
    @property
    def summary(self) -> str:
        return _("“%(title)s” cannot have %(language)s as its source yet:") % self._names

"""Who may change the source language: who publishes both, since each will follow the other."""

from __future__ import annotations

from typing import Any

from wagtail.models import Locale

from cms.languages.roles import may_publish, why_not


def may_swap(user: Any, source_object: Any, locale: Locale) -> bool:
    return all(may_publish(user, source_object, language) for language in (source_object.locale, locale))


def why_not_swap(user: Any, source_object: Any, locale: Locale) -> list[str]:
    """A sentence for each language that ``user`` does not publish; empty where the person may."""
    languages = (source_object.locale, locale)
    sentences = (why_not(user, "publish", source_object, language) for language in languages)
    return [sentence for sentence in sentences if sentence]

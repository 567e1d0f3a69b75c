"""What a block or field points at, found by what a client writes: a number, a key, an address."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from django.http import HttpRequest
from wagtail.models import Locale, Page

from cms.api.writing.places import page_meant


def chosen(model: Any, given: Any, request: HttpRequest, locale: Locale) -> Any | None:
    """The object of ``model`` that is meant, in ``locale`` where it has languages; ``None`` where none is."""
    if isinstance(given, dict):
        given = next((given[name] for name in ("UID", "id", "code", "@id") if given.get(name)), None)
    if issubclass(model, Page):
        page = page_meant(given, request)
        return page if isinstance(page, model) else None
    if isinstance(given, int) and not isinstance(given, bool):
        return model._base_manager.filter(pk=given).first() if 0 < given < 2**31 else None
    return _by_word(model, given, locale) if isinstance(given, str) else None


def _by_word(model: Any, word: str, locale: Locale) -> Any | None:
    """By the key that all languages share, or by a code such as that of a licence."""
    names = {field.name for field in model._meta.get_fields()}
    if "translation_key" in names:
        key = _uuid(word)
        found = {"translation_key": key} if key else {"code": word} if "code" in names else None
        return model._base_manager.filter(locale=locale, **found).first() if found else None
    return None


def _uuid(word: str) -> UUID | None:
    try:
        return UUID(word)
    except ValueError:
        return None

"""Kinds of pages, as they are called in the reader's language."""

from __future__ import annotations

from functools import cache

from django.utils.text import capfirst
from django.utils.translation import override
from wagtail.models import Page, get_page_models


@cache
def _models() -> dict[str, type[Page]]:
    return {model.__name__: model for model in get_page_models()}


def is_kind(name: str) -> bool:
    return name in _models()


def one_of(name: str, language: str) -> str:
    """``Leksjon``."""
    model = _models().get(name)
    with override(language):
        return str(capfirst(model._meta.verbose_name)) if model else ""


def all_of(name: str, language: str) -> str:
    """``Leksjoner``."""
    model = _models().get(name)
    with override(language):
        return str(capfirst(model._meta.verbose_name_plural)) if model else ""

"""Which language stands in for another where a text is missing. Configuration: ``LANGUAGE_FALLBACKS``."""

from __future__ import annotations

from collections.abc import Container

from django.conf import settings


def chain(language: str) -> tuple[str, ...]:
    """The languages of the site that stand in for ``language``, the nearest first: ``nn`` -> (``nb``,)."""
    ours = dict(settings.LANGUAGES)
    return tuple(code for code in settings.LANGUAGE_FALLBACKS.get(language, ()) if code in ours)


def first_available(language: str, available: Container[str]) -> str | None:
    """``language`` itself where it is available, else the nearest that is."""
    return next((code for code in (language, *chain(language)) if code in available), None)

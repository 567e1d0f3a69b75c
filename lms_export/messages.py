"""Interface text in the reader's language: gettext domain ``lms_export``, standard library only.

English is the message id, so a missing catalogue or string shows English.
"""

from __future__ import annotations

import gettext as catalogues
from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from functools import cache
from pathlib import Path

DOMAIN = "lms_export"
FOLDER = Path(__file__).resolve().parent.parent / "locale"

_language: ContextVar[str] = ContextVar("language", default="en")


@cache
def _catalogue(language: str) -> catalogues.NullTranslations:
    return catalogues.translation(DOMAIN, FOLDER, [language], fallback=True)


@contextmanager
def speaking(language: str) -> Iterator[None]:
    """Every message inside the ``with`` is in ``language`` (a locale code, for example ``nb``)."""
    token = _language.set(language)
    try:
        yield
    finally:
        _language.reset(token)


def current_language() -> str:
    """The locale code of the innermost ``speaking``."""
    return _language.get()


def spoken() -> str:
    """The language of the innermost ``speaking``."""
    return _language.get()


def gettext(message: str) -> str:
    return _said(_language.get(), message)


@cache
def _said(language: str, message: str) -> str:
    """The same few hundred sentences stand on every page."""
    return _catalogue(language).gettext(message)


def ngettext(one: str, many: str, number: int) -> str:
    return _catalogue(_language.get()).ngettext(one, many, number)

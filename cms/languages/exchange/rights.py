"""Whom the screens for translation files are for; what a file may touch is asked page by page."""

from __future__ import annotations

from typing import Any

from django.db.models import QuerySet

from cms.languages.models import LanguageRight


def has_a_part(user: Any) -> bool:
    """Whoever translates into some language, or administers."""
    if not user.is_active:
        return False
    return user.is_superuser or _rights(user).exists()


def language_translated_into(user: Any) -> str:
    """The code of the language, where it is one; empty where there are several or none."""
    codes = set(_rights(user).values_list("locale__language_code", flat=True))
    return codes.pop() if len(codes) == 1 else ""


def _rights(user: Any) -> QuerySet[LanguageRight]:
    return LanguageRight.objects.filter(group__user=user, action=LanguageRight.Action.TRANSLATE)

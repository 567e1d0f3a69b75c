"""Whom the screens for translation files are for; what a file may touch is asked page by page."""

from __future__ import annotations

from typing import Any

from cms.languages.models import LanguageRight


def has_a_part(user: Any) -> bool:
    """Whoever translates into some language, or administers."""
    if not user.is_active:
        return False
    rights = LanguageRight.objects.filter(group__user=user, action=LanguageRight.Action.TRANSLATE)
    return user.is_superuser or rights.exists()

"""Who works with the term base: those who may change or add terms in a language."""

from __future__ import annotations

from typing import Any

from wagtail.models import Locale

from cms.glossary.models import GlossaryTerm
from cms.language_rights import LanguagePermissionPolicy

_policy = LanguagePermissionPolicy(GlossaryTerm)


def works_with_terms(user: Any) -> bool:
    return bool(_policy.user_has_permission(user, "change"))


def language_of(user: Any) -> Locale | None:
    """The first in which they may."""
    return next((locale for locale in Locale.objects.all() if may_change_terms(user, locale)), None)


def may_change_terms(user: Any, locale: Locale) -> bool:
    return bool(_policy.user_has_permission_in(user, "change", locale.pk))


def may_publish_terms(user: Any, locale: Locale) -> bool:
    return bool(_policy.user_has_permission_in(user, "publish", locale.pk))

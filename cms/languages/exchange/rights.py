"""Whether a person may translate something, by the permissions of its page or model."""

from __future__ import annotations

from typing import Any

from wagtail.models import Locale, Page
from wagtail.permission_policies import ModelPermissionPolicy
from wagtail.permission_policies.pages import PagePermissionPolicy

from cms.languages.targets import target_of


def may_translate(user: Any, instance: Any, locale: Locale) -> bool:
    target = target_of(instance, locale)
    if isinstance(target, Page):
        return bool(target.permissions_for_user(user).can_edit())
    return bool(ModelPermissionPolicy(type(instance)).user_has_permission(user, "change"))


def has_a_part(user: Any) -> bool:
    """Whether the screens are for this person at all; what each file may touch is asked page by page."""
    return bool(PagePermissionPolicy().user_has_permission(user, "change"))

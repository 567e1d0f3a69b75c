"""Who may have the report of a programme: whoever may edit or publish it, in one of its languages."""

from __future__ import annotations

from typing import Any

from wagtail.models import Page


def may_report(user: Any, programme: Page) -> bool:
    return any(_works_on(user, version) for version in programme.get_translations(inclusive=True))


def _works_on(user: Any, page: Page) -> bool:
    permissions = page.permissions_for_user(user)
    return bool(permissions.can_edit() or permissions.can_publish())

"""Who brings a Word document in: who may add a page to the module, or change the lesson."""

from __future__ import annotations

from typing import Any

from cms.courses.models import Lesson, Module


def may_import(user: Any, place: Any) -> bool:
    permissions = place.permissions_for_user(user)
    if isinstance(place, Module):
        return bool(permissions.can_add_subpage())
    return isinstance(place, Lesson) and bool(permissions.can_edit()) and not permissions.page_locked()

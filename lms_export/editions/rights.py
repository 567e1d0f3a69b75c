"""Who may look at editions, and who may release and withdraw them."""

from __future__ import annotations

from typing import Any

from wagtail.models import Page

RELEASE = "editions.release_edition"


def may_look(user: Any, course: Page) -> bool:
    """Whoever may edit the course, or publish it."""
    permissions = course.permissions_for_user(user)
    return bool(permissions.can_edit() or permissions.can_publish())


def may_release(user: Any, course: Page) -> bool:
    """In whichever language: an edition has them all."""
    return bool(user.has_perm(RELEASE)) and any(
        version.permissions_for_user(user).can_publish()
        for version in course.get_translations(inclusive=True)
    )

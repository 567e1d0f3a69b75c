"""A translation is taken down or deleted only by who may do that in its language."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from django.utils.translation import gettext as _
from wagtail.models import Page

from cms.languages.language_names import language_name


def may(user: Any, action: str, instance: Any) -> bool:
    """``action`` is "delete" or "unpublish"."""
    if isinstance(instance, Page):
        rights = instance.permissions_for_user(user)
        return rights.can_delete() if action == "delete" else rights.can_unpublish()
    policy = type(instance).snippet_viewset.permission_policy
    needed = "delete" if action == "delete" else "publish"
    return policy.user_has_permission_for_instance(user, needed, instance)


def why_not_followers(user: Any, action: str, followers: Iterable[Any]) -> list[str]:
    """A sentence for each translation that ``user`` may not delete or take down."""
    sentence = (
        _("You may not delete “%(title)s” in %(language)s. Ask somebody who may, or make that the source.")
        if action == "delete"
        else _("You may not take down “%(title)s” in %(language)s. Ask somebody who publishes there.")
    )
    return [
        sentence % {"title": follower, "language": language_name(follower.locale)}
        for follower in followers
        if not may(user, action, follower)
    ]

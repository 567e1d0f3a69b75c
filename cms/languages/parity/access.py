"""Who may see a board: those who see its pages in the explorer, or its snippets in their lists."""

from __future__ import annotations

from functools import reduce
from operator import or_
from typing import Any

from django.db.models import BooleanField, Case, Q, QuerySet, Value, When
from wagtail.models import Page
from wagtail.permissions import page_permission_policy

_ANY = {"add", "change", "delete", "view"}


def with_visibility(user: Any, pages: QuerySet[Any]) -> QuerySet[Any]:
    """``is_visible``: ``user`` sees the page in the explorer. Asks once, where Wagtail asks three times."""
    visible = Case(When(_explorable(user), then=Value(True)), default=False, output_field=BooleanField())
    return pages.annotate(is_visible=visible)


def _explorable(user: Any) -> Q:
    """As ``explorable_instances`` of Wagtail's policy: what is granted and below it, and the way to it."""
    if user.is_active and user.is_superuser:
        return Q(depth__gt=0)
    granted = {right.page.path for right in page_permission_policy.get_cached_permissions_for_user(user)}
    if not user.is_active or not granted:
        return Q(pk__in=[])
    way = {path[:end] for path in granted for end in range(Page.steplen, len(path), Page.steplen)}
    below = [Q(path__startswith=path) for path in sorted(granted)]
    return Q(path__startswith=_common_ancestor(granted)) & reduce(or_, below, Q(path__in=sorted(way)))


def _common_ancestor(paths: set[str]) -> str:
    """The path of the nearest page that all of ``paths`` are strictly below."""
    parents = {path[: -Page.steplen] for path in paths}
    first, last = min(parents), max(parents)
    ends = range(Page.steplen, len(first) + 1, Page.steplen)
    return max((first[:end] for end in ends if last.startswith(first[:end])), key=len, default="")


def sees_any_of(user: Any, pages: QuerySet[Any]) -> bool:
    return with_visibility(user, pages).filter(is_visible=True).exists()


def sees_any_page(user: Any) -> bool:
    return page_permission_policy.explorable_instances(user).filter(depth__gt=1).exists()


def visible_models(user: Any, models: list[Any]) -> list[Any]:
    return [
        model
        for model in models
        if model.snippet_viewset.permission_policy.user_has_any_permission(user, _ANY)
    ]


def site_pages() -> QuerySet[Page]:
    return Page.objects.filter(depth=2)

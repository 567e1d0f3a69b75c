"""Who may see a board: those who see its pages in the explorer, or its snippets in their lists."""

from __future__ import annotations

from typing import Any

from django.db.models import Exists, OuterRef, QuerySet
from wagtail.models import Page
from wagtail.permissions import page_permission_policy

_ANY = {"add", "change", "delete", "view"}


def with_visibility(user: Any, pages: QuerySet[Any]) -> QuerySet[Any]:
    """``is_visible``: ``user`` sees the page in the explorer."""
    explorable = page_permission_policy.explorable_instances(user)
    return pages.annotate(is_visible=Exists(explorable.filter(pk=OuterRef("pk"))))


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

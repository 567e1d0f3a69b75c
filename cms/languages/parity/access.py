"""Who may see a board: those who see its pages in the explorer, or its snippets in their lists."""

from __future__ import annotations

from typing import Any

from django.db.models import QuerySet
from wagtail.models import Page
from wagtail.permissions import page_permission_policy

_ANY = {"add", "change", "delete", "view"}


def visible_pages(user: Any, pages: QuerySet[Any]) -> QuerySet[Any]:
    explorable = page_permission_policy.explorable_instances(user)
    return pages.filter(pk__in=explorable.values("pk"))


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

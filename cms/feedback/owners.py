"""Whose answers are whose: by the roles that own pages, and by the right to change them."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from django.db.models import Q, QuerySet
from wagtail.models import get_page_models
from wagtail.permissions import page_permission_policy

from cms.core.pages import BasePage
from cms.feedback.models import Answer


def answers_for(user: Any) -> QuerySet[Answer]:
    """About the pages that ``user`` may change, and those a role of theirs answers for."""
    answers = Answer.objects.select_related("page__locale", "handled_by")
    if user.is_superuser:
        return answers
    changeable = page_permission_policy.instances_user_has_permission_for(user, "change")
    return answers.filter(Q(page__in=changeable.values("pk")) | Q(page__in=owned_by(user)))


def may_see_any(user: Any) -> bool:
    return bool(user.is_active) and (
        page_permission_policy.user_has_permission(user, "change") or bool(owned_by(user))
    )


def owned_by(user: Any) -> list[int]:
    """The pages that a role of the user's owns or is the deputy for, in one query."""
    groups = list(user.groups.values_list("pk", flat=True))
    if not groups:
        return []
    first, *others = _owned_by_one_of(groups)
    return list(first.union(*others, all=True))


def _owned_by_one_of(groups: list[int]) -> Iterator[QuerySet[Any]]:
    for model in get_page_models():
        if issubclass(model, BasePage):
            mine = Q(owner_role__in=groups) | Q(deputy_role__in=groups)
            yield model.objects.filter(mine).order_by().values_list("pk", flat=True)

"""Whose answers are whose: by the roles that own pages, and by the right to change them."""

from __future__ import annotations

from typing import Any

from django.db.models import Q, QuerySet
from wagtail.permissions import page_permission_policy

from cms.core.home.responsibility import answered_for_by, pages_where
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
    """The keys of the pages that a role of the user's answers for."""
    return [row["pk"] for row in pages_where(answered_for_by(user))]

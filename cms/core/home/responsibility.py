"""Who answers for which page, and when it is looked at again: asked of all types of pages at once."""

from __future__ import annotations

from datetime import date
from typing import Any

from django.contrib.auth.models import Group
from django.db.models import Count, Q, QuerySet
from wagtail.models import Page, get_page_models
from wagtail.permissions import page_permission_policy

from cms.core.pages import BasePage


def page_types() -> list[type[BasePage]]:
    return [model for model in get_page_models() if issubclass(model, BasePage)]


def pages_where(condition: Q, *names: str) -> list[dict[str, Any]]:
    """``pk`` and the fields ``names`` of every page, of whatever type, in one query."""
    first, *others = (
        model.objects.order_by().filter(condition).values("pk", *names) for model in page_types()
    )
    return list(first.union(*others, all=True))


def changeable_by(user: Any, keys: list[int]) -> QuerySet[Page]:
    """Those of the pages that ``user`` may change, in a fixed order."""
    if not keys:
        return Page.objects.none()
    allowed = page_permission_policy.instances_user_has_permission_for(user, "change")
    return allowed.filter(pk__in=keys).select_related("locale").order_by("path")


def answered_for_by(user: Any) -> Q:
    """The pages that a role of the user's owns, or is the deputy for."""
    roles = list(user.groups.values_list("pk", flat=True))
    return Q(owner_role__in=roles) | Q(deputy_role__in=roles)


def due_for_review(user: Any, until: date) -> list[tuple[Page, date]]:
    """Live pages of the user's roles, the longest overdue first; an administrator's are all."""
    condition = Q(live=True, next_review_date__lte=until)
    if not user.is_superuser:
        condition &= answered_for_by(user)
    dates = {row["pk"]: row["next_review_date"] for row in pages_where(condition, "next_review_date")}
    pages = changeable_by(user, list(dates))
    return sorted(((page, dates[page.pk]) for page in pages), key=lambda pair: (pair[1], pair[0].pk))


def deserted_roles() -> QuerySet[Group]:
    """Groups whose people have all left: nobody with an open account is in them."""
    people = Count("user", filter=Q(user__is_active=True), distinct=True)
    return Group.objects.annotate(people=people).filter(people=0)


def manned_roles() -> QuerySet[Group]:
    return Group.objects.filter(user__is_active=True).distinct().order_by("name")


def pages_of_deserted_roles(user: Any) -> dict[Group, list[Page]]:
    """What the user may change of them, by role."""
    roles = {role.pk: role for role in deserted_roles()}
    owners = {
        row["pk"]: row["owner_role"] for row in pages_where(Q(owner_role__in=list(roles)), "owner_role")
    }
    found: dict[Group, list[Page]] = {}
    for page in changeable_by(user, list(owners)):
        found.setdefault(roles[owners[page.pk]], []).append(page)
    return found

"""The panels of what all pages share: due for review, pages whose owner left."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

from django.urls import reverse
from django.utils import timezone
from django.utils.formats import date_format
from django.utils.translation import gettext as _
from wagtail.models import Page

from cms.core.home.panels import MOST_ROWS, Choice, HomePanel, Row, home_panel
from cms.core.home.responsibility import due_for_review, manned_roles, pages_of_deserted_roles

SOON = timedelta(days=30)


@home_panel("review", order=120)
def review_panel(user: Any) -> HomePanel | None:
    today = timezone.localdate()
    due = due_for_review(user, today + SOON)
    if not due:
        return None
    rows = tuple(_due_row(page, day, today) for page, day in due[:MOST_ROWS])
    return HomePanel(
        heading=_("Due for review"),
        number=len(due),
        rows=rows,
        advice=_("Read the page, correct what has changed, and choose the next date under Settings."),
    )


@home_panel("owner-left", order=140)
def owner_left_panel(user: Any) -> HomePanel | None:
    """One step for each role: all its pages to another."""
    found = pages_of_deserted_roles(user)
    if not found:
        return None
    options = tuple((str(role.pk), role.name) for role in manned_roles())
    return HomePanel(
        heading=_("Pages whose owner left"),
        number=sum(len(pages) for pages in found.values()),
        choices=tuple(_choice(role, pages, options) for role, pages in found.items()),
    )


def _choice(role: Any, pages: list[Page], options: tuple[tuple[str, str], ...]) -> Choice:
    shown = ", ".join(_title(page) for page in pages[:3])
    return Choice(
        title=_("%(role)s: nobody is left in this role") % {"role": role.name},
        detail=_("%(number)s pages, among them %(titles)s") % {"number": len(pages), "titles": shown},
        address=reverse("hand_over"),
        hidden=(("from", str(role.pk)),),
        label=_("New owner"),
        name="to",
        options=options,
        button=_("Hand over"),
    )


def _due_row(page: Page, day: date, today: date) -> Row:
    words = _("since %(day)s") if day < today else _("on %(day)s")
    detail = words % {"day": date_format(day, "DATE_FORMAT")}
    return Row(title=_title(page), address=edit_address(page), detail=detail, is_late=day < today)


def _title(page: Page) -> str:
    return f"{page.get_admin_display_title()} ({page.locale.language_code})"


def edit_address(page: Page) -> str:
    return reverse("wagtailadmin_pages:edit", args=[page.pk])

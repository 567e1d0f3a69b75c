"""Asking what is to happen to the translations, in place of Wagtail's own question."""

from __future__ import annotations

from typing import Any

from django.conf import settings
from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.template.response import TemplateResponse
from django.urls import reverse
from django.utils.translation import gettext as _
from wagtail.admin.utils import get_valid_next_url_from_request
from wagtail.models import Page, ReferenceIndex

from cms.languages.language_names import language_name
from cms.languages.lifecycle.decisions import (
    FOLLOW,
    STAY,
    delete_followers,
    live_followers,
    problems_of_deletion,
    take_down,
)
from cms.languages.lifecycle.followers import followers_of_branch
from cms.languages.lifecycle.rights import why_not_followers


def ask_before_deletion(request: HttpRequest, page: Page) -> HttpResponse | None:
    """Deletes the translations when that was chosen, and then Wagtail deletes ``page`` in one transaction."""
    followers = followers_of_branch(page)
    if not followers:
        return None
    problems = problems_of_deletion(request.user, page, followers)
    posted = request.POST
    if posted.get("translations") == FOLLOW and posted.get("understood") and not problems:
        delete_followers(request.user, followers)
        return None
    return _ask(request, page, "languages/lifecycle/delete.html", followers, problems)


def question_before_unpublishing(user: Any, page: Page) -> dict[str, Any]:
    """What Wagtail's own question is completed with; no ``followers`` where there is nothing to ask."""
    followers = live_followers(page)
    return {"followers": _named(followers), "problems": why_not_followers(user, "unpublish", followers)}


def ask_before_unpublishing(request: HttpRequest, page: Page) -> HttpResponse | None:
    """Does what was chosen; asks again where nothing was, or what the person may not do."""
    followers = live_followers(page)
    if not followers:
        return None
    problems = why_not_followers(request.user, "unpublish", followers)
    choice = request.POST.get("translations")
    if choice == STAY or (choice == FOLLOW and not problems):
        chosen = followers if choice == FOLLOW else []
        with_pages_below = bool(request.POST.get("include_descendants"))
        take_down(request.user, page, chosen, with_pages_below=with_pages_below)
        messages.success(request, _("“%(title)s” is taken down.") % {"title": page})
        return redirect(_way_back(request, page))
    return _ask(request, page, "languages/lifecycle/unpublish.html", followers, problems)


def _ask(
    request: HttpRequest, page: Page, template: str, followers: list[Page], problems: list[str]
) -> HttpResponse:
    context = {
        "page": page,
        "followers": _named(followers),
        "problems": problems,
        "below": page.get_descendant_count(),
        "question": _("Delete") if template.endswith("delete.html") else _("Unpublish"),
        "model_opts": page._meta,
        "used": ReferenceIndex.get_references_to(page).group_by_source_object().count(),
        "site_name": getattr(settings, "WAGTAIL_SITE_NAME", "wagtail"),
        "swap_address": reverse("swap_source", args=[page.translation_key]),
        "next_url": get_valid_next_url_from_request(request),
        "back_url": _way_back(request, page),
    }
    status = 409 if request.method == "POST" and problems else 200
    return TemplateResponse(request, template, context, status=status)


def _named(followers: list[Page]) -> list[tuple[str, Page]]:
    return [(language_name(follower.locale), follower) for follower in followers]


def _way_back(request: HttpRequest, page: Page) -> str:
    wished = get_valid_next_url_from_request(request)
    return wished or reverse("wagtailadmin_explore", args=[page.get_parent().pk])

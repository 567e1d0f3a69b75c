"""Asking what is to happen to the translations, in place of Wagtail's own question."""

from __future__ import annotations

from django.conf import settings
from django.contrib import messages
from django.db import transaction
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.template.response import TemplateResponse
from django.urls import reverse
from django.utils.translation import gettext as _
from wagtail.actions.delete_page import DeletePageAction
from wagtail.actions.unpublish_page import UnpublishPageAction
from wagtail.models import Page

from cms.languages.lifecycle.followers import followers_of_branch, strangers_below
from cms.languages.lifecycle.receivers import decided
from cms.languages.lifecycle.rights import why_not_followers

FOLLOW, STAY = "follow", "stay"


def ask_before_deletion(request: HttpRequest, page: Page) -> HttpResponse | None:
    """Deletes the translations when that was chosen, and then Wagtail deletes ``page`` in one transaction."""
    followers = followers_of_branch(page)
    if not followers:
        return None
    problems = [
        *why_not_followers(request.user, "delete", followers),
        *_strangers(page, followers),
    ]
    posted = request.POST
    if posted.get("translations") == FOLLOW and posted.get("understood") and not problems:
        for follower in followers:
            with decided():
                DeletePageAction(Page.objects.get(pk=follower.pk), user=request.user).execute()
        return None
    return _ask(request, page, "languages/lifecycle/delete.html", followers, problems)


def ask_before_unpublishing(request: HttpRequest, page: Page) -> HttpResponse | None:
    followers = [found for found in followers_of_branch(page) if found.live]
    if not followers:
        return None
    problems = why_not_followers(request.user, "unpublish", followers)
    choice = request.POST.get("translations")
    if choice == STAY or (choice == FOLLOW and not problems):
        _take_down(request, page, followers if choice == FOLLOW else [])
        messages.success(request, _("“%(title)s” is taken down.") % {"title": page})
        return redirect("wagtailadmin_explore", page.get_parent().pk)
    return _ask(request, page, "languages/lifecycle/unpublish.html", followers, problems)


@transaction.atomic
def _take_down(request: HttpRequest, page: Page, followers: list[Page]) -> None:
    with_pages_below = bool(request.POST.get("include_descendants"))
    with decided():
        for each in (page, *followers):
            action = UnpublishPageAction(
                each.specific, user=request.user, include_descendants=with_pages_below
            )
            action.execute(skip_permission_checks=True)


def _strangers(page: Page, followers: list[Page]) -> list[str]:
    sentence = _(
        "“%(title)s” stands below a translation and has its own source language. Move it away first."
    )
    return [sentence % {"title": stranger} for stranger in strangers_below(page, followers)]


def _ask(
    request: HttpRequest, page: Page, template: str, followers: list[Page], problems: list[str]
) -> HttpResponse:
    context = {
        "page": page,
        "question": _("What is to happen to the translations?"),
        "followers": followers,
        "problems": problems,
        "below": page.get_descendant_count(),
        "site_name": getattr(settings, "WAGTAIL_SITE_NAME", "wagtail"),
        "swap_address": reverse("swap_source", args=[page.translation_key]),
        "back_url": reverse("wagtailadmin_explore", args=[page.get_parent().pk]),
    }
    status = 409 if request.method == "POST" and problems else 200
    return TemplateResponse(request, template, context, status=status)

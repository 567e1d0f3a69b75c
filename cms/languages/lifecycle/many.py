"""Many pages taken down or deleted at once: one question about the translations of all of them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.template.response import TemplateResponse
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from wagtail.actions.delete_page import DeletePageAction
from wagtail.models import Page

from cms.languages.language_names import language_name
from cms.languages.lifecycle.decisions import (
    FOLLOW,
    STAY,
    live_followers,
    problems_of_deletion,
    take_down,
)
from cms.languages.lifecycle.followers import followers_of_branch
from cms.languages.lifecycle.receivers import decided
from cms.languages.lifecycle.rights import why_not_followers

_OURS = {"csrfmiddlewaretoken", "translations", "understood"}


@dataclass(frozen=True)
class Branch:
    """A page that was ticked; ``followers``: the translations of it and of what stands below it."""

    page: Page
    followers: list[Page]

    @property
    def named(self) -> list[tuple[str, Page]]:
        return [(language_name(follower.locale), follower) for follower in self.followers]


def ask_about_many(
    request: HttpRequest, action: str, objects: Iterable[Any], view: Any
) -> HttpResponse | None:
    """Does what was chosen for all pages, or for none. Where nothing is translated, Wagtail goes on."""
    if action not in {"delete", "unpublish"} or request.method != "POST":
        return None
    followers_in = followers_of_branch if action == "delete" else live_followers
    branches = [Branch(page, followers_in(page)) for page in objects if isinstance(page, Page)]
    if not any(branch.followers for branch in branches):
        return None
    problems = _problems(request.user, action, branches)
    if not _is_answered(request.POST, action, problems):
        return _question(request, action, branches, problems, view)
    message = _delete(request, branches) if action == "delete" else _take_down(request, branches, view)
    messages.success(request, message % {"number": len(branches)})
    return redirect(view.next_url)


def _problems(user: Any, action: str, branches: Iterable[Branch]) -> list[str]:
    found: list[str] = []
    for branch in branches:
        if action == "delete":
            found += problems_of_deletion(user, branch.page, branch.followers)
        else:
            found += why_not_followers(user, action, branch.followers)
    return list(dict.fromkeys(found))


def _is_answered(posted: Mapping[str, Any], action: str, problems: list[str]) -> bool:
    choice = posted.get("translations")
    if action == "delete":
        return choice == FOLLOW and "understood" in posted and not problems
    return choice == STAY or (choice == FOLLOW and not problems)


def _delete(request: HttpRequest, branches: list[Branch]) -> str:
    """The translations first. A page may be gone with one that was ticked too, and stood above it."""
    followers = [follower for branch in branches for follower in branch.followers]
    with decided():
        for page in (*followers, *(branch.page for branch in branches)):
            there = Page.objects.filter(pk=page.pk).first()
            if there is not None:
                DeletePageAction(there, user=request.user).execute()
    return ngettext(
        "%(number)d page and its translations are deleted.",
        "%(number)d pages and their translations are deleted.",
        len(branches),
    )


def _take_down(request: HttpRequest, branches: list[Branch], view: Any) -> str:
    with_pages_below = bool(view.cleaned_form.cleaned_data["include_descendants"])
    for branch in branches:
        chosen = branch.followers if request.POST["translations"] == FOLLOW else []
        take_down(request.user, branch.page, chosen, with_pages_below=with_pages_below)
    return ngettext("%(number)d page is taken down.", "%(number)d pages are taken down.", len(branches))


def _question(
    request: HttpRequest, action: str, branches: list[Branch], problems: list[str], view: Any
) -> HttpResponse:
    context = {
        "question": _("Delete") if action == "delete" else _("Unpublish"),
        "action": action,
        "branches": branches,
        "problems": problems,
        "answers": [(name, value) for name, value in request.POST.items() if name not in _OURS],
        "back_url": view.next_url,
    }
    status = 409 if problems and "translations" in request.POST else 200
    return TemplateResponse(request, "languages/lifecycle/many.html", context, status=status)

"""What the editor is told of pages whose publication waits for a release."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.utils.translation import gettext as _
from wagtail import hooks
from wagtail.models import Page

from cms.core.bulk_publication import pages_to_be_published
from cms.core.publication_hold import hold_of, why_held, why_it_stays


@hooks.register("before_publish_page")
def keep_for_the_release(request: HttpRequest, page: Page) -> HttpResponse | None:
    hold = hold_of(page)
    if hold is None:
        return None
    hold.keep(page, page.get_latest_revision(), request.user)
    saved = _("“%(title)s” is approved.") % {"title": page.get_admin_display_title()}
    messages.success(request, f"{saved} {hold.why(page)}")
    return redirect("wagtailadmin_pages:edit", page.pk)


@hooks.register("before_unpublish_page", order=-1)
def take_down_with_the_release(request: HttpRequest, page: Page) -> HttpResponse | None:
    hold = hold_of(page)
    if hold is None or request.method != "POST":
        return None
    hold.keep(page, None, request.user)
    goes = _("“%(title)s” will be taken down.") % {"title": page.get_admin_display_title()}
    messages.success(request, f"{goes} {hold.why(page)}")
    return redirect("wagtailadmin_explore", page.get_parent().pk)


@hooks.register("before_delete_page", order=-1)
@hooks.register("before_move_page", order=-1)
def leave_in_place(request: HttpRequest, page: Page, *args: Any) -> HttpResponse | None:
    sentence = why_it_stays(page)
    if not sentence:
        return None
    messages.error(request, sentence)
    return redirect("wagtailadmin_explore", page.get_parent().pk)


@hooks.register("before_bulk_action", order=-1)
def tell_of_held_pages(
    request: HttpRequest, action_type: str, objects: Iterable[Any], action: Any
) -> HttpResponse | None:
    if action_type in ("delete", "move"):
        pages = [page for page in objects if isinstance(page, Page)]
        sentences = {sentence for page in pages if (sentence := why_it_stays(page))}
        for sentence in sentences:
            messages.error(request, sentence)
        return redirect(action.next_url) if sentences else None
    if action_type in ("publish", "unpublish"):
        pages = list(pages_to_be_published(objects, action)) if action_type == "publish" else list(objects)
        for sentence in {
            sentence for page in pages if isinstance(page, Page) and (sentence := why_held(page))
        }:
            messages.info(request, sentence)
    return None

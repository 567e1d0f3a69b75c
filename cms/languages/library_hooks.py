"""In the editor: where Wagtail and the library would publish what our gate has not seen."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.urls import URLPattern, path
from django.utils.translation import gettext as _
from wagtail import hooks
from wagtail.models import Page

from cms.core.bulk_publication import pages_to_be_published
from cms.languages.library_views import stays_a_translation, translated_on_our_screen, translations_follow
from cms.languages.originals import original_of


@hooks.register("register_admin_urls", order=-1)
def library_addresses() -> list[URLPattern]:
    """Found before the library's views of the same addresses, which write past rights, review and gate."""
    return [
        path(
            "localize/update/<int:translation_source_id>/",
            translations_follow,
            name="translations_follow",
        ),
        path(
            "localize/translate/<int:translation_id>/<path:form>",
            translated_on_our_screen,
            name="translated_on_our_screen",
        ),
        path(
            "localize/page/<int:page_id>/convert_to_alias/",
            stays_a_translation,
            name="stays_a_translation",
        ),
    ]


@hooks.register("before_bulk_action")
def refuse_translations_that_wait(
    request: HttpRequest, action_type: str, objects: Iterable[Any], action: Any
) -> HttpResponse | None:
    """A draft translation may hold words of its source: where one is among the pages, none is published."""
    if action_type != "publish":
        return None
    waiting = [page for page in pages_to_be_published(objects, action) if _is_waiting_translation(page)]
    for page in waiting:
        messages.error(request, _refusal() % {"title": page.get_admin_display_title()})
    return redirect(action.next_url) if waiting else None


def _is_waiting_translation(page: Page) -> bool:
    return (not page.live or page.has_unpublished_changes) and original_of(page) is not None


def _refusal() -> str:
    return _(
        "“%(title)s” is a translation, so nothing was published. Open it and publish it there, or send it to "
        "review: only then it is seen whether all of it is translated."
    )

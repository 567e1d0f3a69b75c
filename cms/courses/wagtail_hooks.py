"""A lesson or question that other courses use is not taken away without a word."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.utils.translation import gettext as _
from wagtail import hooks
from wagtail.models import Page

from cms.courses.in_use import titles_of_users, why_not_delete


@hooks.register("before_unpublish_page")
def warn_of_courses_that_use_it(request: HttpRequest, page: Page) -> None:
    titles = titles_of_users([page])
    if titles:
        messages.warning(
            request,
            _("Other courses use this page and go without it while it is not published: %(courses)s.")
            % {"courses": titles},
        )


@hooks.register("before_delete_page")
def refuse_deleting_a_lesson_in_use(request: HttpRequest, page: Page) -> HttpResponse | None:
    return _refused(request, [page], back=lambda: redirect("wagtailadmin_explore", page.get_parent().pk))


@hooks.register("before_bulk_action")
def refuse_deleting_lessons_in_use(
    request: HttpRequest, action_type: str, objects: Iterable[Any], action: Any
) -> HttpResponse | None:
    if action_type != "delete":
        return None
    pages = [each for each in objects if isinstance(each, Page)]
    return _refused(request, pages, back=lambda: redirect(action.next_url))


def _refused(request: HttpRequest, pages: Iterable[Page], back: Any) -> HttpResponse | None:
    """Go ``back`` where something among or below ``pages`` is used by a course that stays."""
    sentence = why_not_delete(pages)
    if not sentence:
        return None
    messages.error(request, sentence)
    return back()

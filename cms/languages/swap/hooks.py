"""Where the change of the source language stands in Wagtail's editor."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.urls import URLPattern, path, reverse
from django.utils.translation import gettext as _
from wagtail import hooks
from wagtail.admin.widgets.button import Button
from wagtail.models import Page, TranslatableMixin

from cms.languages.originals import original_by_key
from cms.languages.swap.locking import SwapLock, is_being_swapped
from cms.languages.swap.views import SwapView


@hooks.register("register_admin_urls")
def swap_addresses() -> list[URLPattern]:
    return [path("languages/source/<uuid:object_key>/", SwapView.as_view(), name="swap_source")]


@hooks.register("register_page_header_buttons")
@hooks.register("register_page_listing_more_buttons")
def swap_button(page: Page, user: Any, view_name: str = "", next_url: str | None = None) -> Iterator[Button]:
    """Where somebody who publishes this language looks at something that has translations."""
    if page.permissions_for_user(user).can_publish() and original_by_key(page.translation_key):
        yield _button(page, 61)


@hooks.register("register_snippet_listing_buttons")
def swap_button_of_snippets(snippet: Any, user: Any, next_url: str | None = None) -> Iterator[Button]:
    if not isinstance(snippet, TranslatableMixin) or not original_by_key(snippet.translation_key):
        return
    policy = type(snippet).snippet_viewset.permission_policy
    if policy.user_has_permission_for_instance(user, "publish", snippet):
        yield _button(snippet, 35)


@hooks.register("before_edit_snippet")
def keep_out_while_swapping(request: HttpRequest, instance: Any) -> HttpResponse | None:
    """Snippets have no lock of Wagtail's."""
    if request.method != "POST" or not isinstance(instance, TranslatableMixin):
        return None
    if not is_being_swapped(instance):
        return None
    messages.error(request, SwapLock(instance).get_message(request.user))
    return redirect(request.path)


def _button(instance: Any, priority: int) -> Button:
    address = reverse("swap_source", args=[instance.translation_key])
    return Button(_("Change the source language"), address, icon_name="rotate", priority=priority)

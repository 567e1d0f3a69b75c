"""The editor's own form of a translated page or snippet leads to our screen: its words are written there.

wagtail-localize answers the same hooks with its screen, so ours are asked before. Those who only
review have been led to the review by then.
"""

from __future__ import annotations

from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.urls import URLPattern
from wagtail import hooks
from wagtail.models import Page, TranslatableMixin
from wagtail_localize.models import Translation

from cms.languages.screen.addresses import translate_address
from cms.languages.screen.urls import screen_urls

_FIRST = -1


@hooks.register("register_admin_urls", order=_FIRST)
def urls() -> list[URLPattern]:
    return screen_urls()


@hooks.register("before_edit_page", order=_FIRST)
def translate_this_page(request: HttpRequest, page: Page) -> HttpResponse | None:
    """Only where it is translated: a page whose translation was stopped has Wagtail's form."""
    return None if page.alias_of_id else _to_screen(page)


@hooks.register("before_edit_snippet", order=_FIRST)
def translate_this_snippet(request: HttpRequest, instance: Any) -> HttpResponse | None:
    return _to_screen(instance) if isinstance(instance, TranslatableMixin) else None


def _to_screen(instance: Any) -> HttpResponse | None:
    is_translated = Translation.objects.filter(
        source__object_id=instance.translation_key, target_locale_id=instance.locale_id, enabled=True
    ).exists()
    return redirect(translate_address(instance, instance.locale)) if is_translated else None

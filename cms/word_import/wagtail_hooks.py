"""Where the import stands in the editor: in the menu of modules and lessons."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from django.urls import URLPattern, path, reverse
from django.utils.translation import gettext as _
from wagtail import hooks
from wagtail.admin.widgets import Button
from wagtail.models import Page

from cms.courses.models import Lesson, Module
from cms.word_import.rights import may_import
from cms.word_import.views import WordImportView


@hooks.register("register_admin_urls")
def word_import_addresses() -> list[URLPattern]:
    return [path("word/<int:page_id>/", WordImportView.as_view(), name="word_import")]


@hooks.register("register_page_header_buttons")
def word_import_button(
    page: Page, user: Any, view_name: str, next_url: str | None = None
) -> Iterator[Button]:
    place = page.specific_deferred
    if isinstance(place, (Module, Lesson)) and may_import(user, place):
        yield Button(
            _("Import a Word document"),
            reverse("word_import", args=[page.pk]),
            icon_name="doc-full-inverse",
            priority=66,
        )

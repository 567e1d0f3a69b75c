"""What the templates of the screen are given."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any
from urllib.parse import urlencode

from django.contrib.admin.utils import quote
from django.http import HttpRequest
from django.urls import reverse
from django.utils.text import capfirst
from django.utils.translation import gettext as _
from wagtail.admin.views.generic.base import WagtailAdminTemplateMixin
from wagtail.models import Page

from cms.languages.comments import comments_of
from cms.languages.language_names import language_name
from cms.languages.machine import machine_name
from cms.languages.marks import marked
from cms.languages.models import BehindMark
from cms.languages.screen.addresses import translate_address
from cms.languages.screen.review import Review
from cms.languages.screen.rows import Row, counted, grouped
from cms.languages.screen.sides import side_of
from cms.languages.screen.subject import Subject
from cms.languages.screen.writing import reading_level
from cms.languages.swap.rights import may_swap

SHOWN: dict[str, Callable[[Row], bool]] = {
    "all": lambda row: True,
    "mine": lambda row: row.needs_somebody,
    "comments": lambda row: bool(row.comments),
}
"""The views of the rows. Those that are not shown are hidden, not left out: what is typed there is kept."""


def screen_context(request: HttpRequest, subject: Subject, rows: list[Row]) -> dict[str, Any]:
    counts = counted(rows)
    title = _title(rows, subject)
    show = request.GET.get("show", "")
    show = show if show in SHOWN else "all"
    return {
        **row_context(subject),
        "groups": grouped(replace(row, is_hidden=not SHOWN[show](row)) for row in rows),
        "first": next((row.key for row in rows if row.needs_somebody and not row.twin), ""),
        "counts": counts,
        "reading_level": reading_level(rows),
        "bar": _bar(counts, subject),
        "title": title,
        "show": show,
        "mark": BehindMark.objects.filter(**_place(subject)).select_related("changed_by").first(),
        "header_title": _("Translate: %(title)s") % {"title": title},
        "breadcrumbs_items": _breadcrumbs(subject, title),
        "settings_address": translate_address(subject.source, subject.locale, "translate_settings"),
        "general": [
            comment
            for comment in comments_of(subject.source.translation_key, subject.locale)
            if not comment.path and comment.resolved_at is None
        ],
        "review": Review.of(request.user, subject),
        "preview_address": (
            translate_address(subject.source, subject.locale, "translate_preview") if subject.is_page else ""
        ),
        "source_address": edit_address(subject.source),
        "swap_address": _swap_address(request.user, subject),
    }


def row_context(subject: Subject, row: Row | None = None) -> dict[str, Any]:
    """What a single row needs; ``row`` where it is drawn by itself."""
    return {
        "subject": subject,
        "row": row,
        "published": getattr(subject.target, "last_published_at", None),
        "source_word": language_name(subject.source.locale),
        "source_name": capfirst(language_name(subject.source.locale)),
        "target_word": language_name(subject.locale),
        "target_name": capfirst(language_name(subject.locale)),
        "source_side": side_of(subject.source_language),
        "target_side": side_of(subject.locale.language_code),
        "machine": machine_name(subject.source.locale, subject.locale),
        "address": translate_address(subject.source, subject.locale),
        "row_address": translate_address(subject.source, subject.locale, "translate_row"),
        "help_address": translate_address(subject.source, subject.locale, "translate_help"),
    }


def edit_address(instance: Any) -> str:
    if isinstance(instance, Page):
        return reverse("wagtailadmin_pages:edit", args=[instance.pk])
    meta = instance._meta
    return reverse(f"wagtailsnippets_{meta.app_label}_{meta.model_name}:edit", args=[quote(instance.pk)])


def _place(subject: Subject) -> dict[str, Any]:
    return {"object_key": subject.source.translation_key, "locale": subject.locale}


def _title(rows: list[Row], subject: Subject) -> str:
    """The translated title as it is written now, else the one of the source."""
    for row in rows:
        if row.segment.path == "title" and row.text:
            return marked(row.segment.target, row.segment.source) or row.text
    return str(subject.source)


def _bar(counts: dict[str, Any], subject: Subject) -> dict[str, int]:
    """The translated side of the parity glyph, 18 units high when all is done; west is left."""
    sides = [side_of(subject.source_language), side_of(subject.locale.language_code)]
    is_turned = sides in (["east", "west"], ["east", "none"], ["none", "west"])
    source_x, target_x = (12, 1) if is_turned else (1, 12)
    height = round(18 * counts["done"] / counts["total"]) if counts["total"] else 18
    return {"y": 19 - height, "height": height, "source_x": source_x, "target_x": target_x}


def _breadcrumbs(subject: Subject, title: str) -> list[dict[str, str]]:
    home = list(WagtailAdminTemplateMixin.breadcrumbs_items)
    if subject.is_page:
        above = subject.target.get_ancestors().filter(depth__gt=1)
        between = [
            {"url": reverse("wagtailadmin_explore", args=[page.pk]), "label": page.get_admin_display_title()}
            for page in above
        ]
    else:
        meta = subject.target._meta
        address = reverse(f"wagtailsnippets_{meta.app_label}_{meta.model_name}:list")
        between = [{"url": address, "label": str(meta.verbose_name_plural).capitalize()}]
    return [*home, *between, {"url": "", "label": title}]


def _swap_address(user: Any, subject: Subject) -> str:
    """Empty for who may not make this language the source."""
    if not may_swap(user, subject.source, subject.locale):
        return ""
    code = urlencode({"language": subject.locale.language_code})
    return f"{reverse('swap_source', args=[subject.source.translation_key])}?{code}"

"""The registers' place in the editor's menu; and no page is published unfinished with many others."""

from collections.abc import Iterable
from typing import Any

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.utils.translation import gettext as _
from wagtail import hooks
from wagtail.models import Page
from wagtail.rich_text.feature_registry import FeatureRegistry
from wagtail.snippets.models import register_snippet

from cms.core import publication_hold_hooks  # noqa: F401
from cms.core.bulk_publication import pages_to_be_published
from cms.core.completeness import incomplete_fields
from cms.core.home import hooks as home  # noqa: F401
from cms.core.page_links import ReadablePageLinks
from cms.core.reminders import preferences  # noqa: F401
from cms.core.snippets import RegistersGroup
from cms.core.used_in import hooks as used_in  # noqa: F401
from cms.core.writing_checks import hooks as writing_checks  # noqa: F401

register_snippet(RegistersGroup)


@hooks.register("register_rich_text_features", order=100)
def lead_nobody_to_an_error(features: FeatureRegistry) -> None:
    """After wagtail's own, which it replaces."""
    features.register_link_type(ReadablePageLinks)


@hooks.register("before_bulk_action")
def refuse_unfinished_pages(
    request: HttpRequest, action_type: str, objects: Iterable[Any], action: Any
) -> HttpResponse | None:
    """No form looks at pages that are published from a list: where one lacks something, none is published."""
    if action_type != "publish":
        return None
    reasons = [reason for page in pages_to_be_published(objects, action) if (reason := _what_stops(page))]
    for reason in reasons:
        messages.error(request, reason)
    return redirect(action.next_url) if reasons else None


def _what_stops(page: Page) -> str:
    fields = incomplete_fields(page.get_latest_revision_as_object())
    if not fields:
        return ""
    return _(
        "“%(title)s” is not finished (%(fields)s), so nothing was published. "
        "Open it and press Publish to see what it lacks."
    ) % {"title": page.get_admin_display_title(), "fields": ", ".join(fields)}

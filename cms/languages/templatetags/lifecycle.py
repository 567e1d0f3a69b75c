"""What Wagtail's own questions say about translations."""

from __future__ import annotations

from typing import Any

from django import template
from wagtail.models import Page, TranslatableMixin

from cms.languages.language_names import language_name
from cms.languages.lifecycle.followers import followers_of
from cms.languages.lifecycle.screens import question_before_unpublishing

register = template.Library()


@register.inclusion_tag("languages/lifecycle/take_down.html", takes_context=True)
def translations_when_taken_down(context: dict[str, Any], page: Page) -> dict[str, Any]:
    return question_before_unpublishing(context["request"].user, page)


@register.inclusion_tag("languages/lifecycle/followers_of_snippet.html")
def translations_follow_down(instance: Any) -> dict[str, Any]:
    """A page is asked about instead."""
    if isinstance(instance, Page) or not isinstance(instance, TranslatableMixin):
        return {}
    live = [follower for follower in followers_of(instance) if getattr(follower, "live", False)]
    return {"languages": ", ".join(language_name(follower.locale) for follower in live)}

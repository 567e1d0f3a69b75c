"""Where the side panel asks for the checks of its page."""

from __future__ import annotations

from typing import Any

from django import template
from django.urls import reverse
from wagtail.models import Page

register = template.Library()


@register.simple_tag
def writing_checks_address(panel: Any) -> str:
    """Empty for what is no page."""
    if not isinstance(panel.object, Page):
        return ""
    if panel.object.pk:
        return reverse("writing_checks", args=[panel.object.pk])
    asked = panel.request.resolver_match
    return reverse("writing_checks_of_new_page", args=[*asked.args, *asked.kwargs.values()])

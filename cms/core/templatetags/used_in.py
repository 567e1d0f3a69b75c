"""Where an object is used, for the screens of images, documents, terms and pages."""

from __future__ import annotations

from typing import Any

from django import template

from cms.core.used_in.finding import uses_of

register = template.Library()


@register.inclusion_tag("core/used_in/list.html")
def used_in(instance: Any, user: Any, all_address: str = "") -> dict[str, Any]:
    """Nothing is said of what is not stored yet."""
    uses = uses_of(instance, user) if instance is not None and instance.pk else None
    return {"uses": uses, "all_address": all_address}

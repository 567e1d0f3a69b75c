"""The line of the parity board in the header of an editor."""

from __future__ import annotations

from typing import Any

from django import template
from wagtail.models import TranslatableMixin

from cms.languages.parity.line import line_of

register = template.Library()


@register.inclusion_tag("languages/parity/line.html")
def parity_line(instance: Any) -> dict[str, Any]:
    """Nothing where it is not a stored page or snippet that is translated."""
    return {"line": line_of(instance) if isinstance(instance, TranslatableMixin) else None}

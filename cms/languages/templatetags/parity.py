"""The line of the parity board in the header of an editor."""

from __future__ import annotations

from typing import Any

from django import template
from wagtail.models import Page

from cms.languages.parity.line import line_of

register = template.Library()


@register.inclusion_tag("languages/parity/line.html")
def parity_line(page: Any) -> dict[str, Any]:
    """Nothing where the header is not that of a page which is stored."""
    return {"line": line_of(page) if isinstance(page, Page) else None}

"""Many pages published at once from a list, where no form looks at them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from wagtail.models import Page


def pages_to_be_published(objects: Iterable[Any], action: Any) -> Iterator[Page]:
    """The pages that were ticked and, where it was asked for, the drafts below them."""
    with_those_below = action.cleaned_form.cleaned_data.get("include_descendants")
    for page in objects:
        if isinstance(page, Page):
            yield page
            yield from page.get_descendants().not_live() if with_those_below else ()

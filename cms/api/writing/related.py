"""The pages that a draft names as related, as far as the caller may read them."""

from __future__ import annotations

from typing import Any

from wagtail.models import Page

from cms.api.projection import summary
from cms.api.stored.models import StoredPage
from cms.api.writing.asked import Asked
from cms.api.writing.rights import may_read
from cms.api.writing.states import state_of


def related_pages(draft: Any) -> list[Page]:
    """In the language of ``draft`` where there is one: that is where a reader is led."""
    chosen = [block.value for block in draft.related if block.value]
    keys = [page.translation_key for page in chosen]
    own = Page.objects.filter(translation_key__in=keys, locale_id=draft.locale_id)
    found = {page.translation_key: page for page in own.select_related("locale")}
    return [found.get(page.translation_key, page) for page in chosen]


def related_items(asked: Asked, draft: Any) -> list[dict[str, Any]]:
    pages = [page.specific for page in related_pages(draft)]
    public = set(
        StoredPage.objects.filter(page_id__in=[page.pk for page in pages]).values_list("page_id", flat=True)
    )
    told = [page for page in pages if page.pk in public or may_read(asked.who, page)]
    return [{**summary(page), "review_state": state_of(page)} for page in told]

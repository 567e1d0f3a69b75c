"""Links in running text to pages of ours: only to what everybody may read; else the words stand alone."""

from __future__ import annotations

from django.utils.html import format_html
from wagtail.models import Page
from wagtail.rich_text.pages import PageLinkHandler

from cms.core.privacy import closed_sections, is_public

_WITHOUT_ADDRESS = "<a>"


class ReadablePageLinks(PageLinkHandler):
    """What was deleted, taken down or closed gets no address, so that no reader is led to an error."""

    @classmethod
    def expand_db_attributes_many(cls, attrs_list: list[dict[str, str]]) -> list[str]:
        pages = cls.get_many(attrs_list)
        closed = closed_sections() if any(pages) else ()
        return [_opening(page, closed) for page in pages]


def _opening(page: Page | None, closed: tuple[str, ...]) -> str:
    target = page.localized if page else None
    address = target.url if target and is_public(target, closed) else ""
    return format_html('<a href="{}">', address) if address else _WITHOUT_ADDRESS

"""A source that was taken down is published again: its translations come back when somebody says so."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from wagtail.models import Page

from cms.languages.errors import PublicationRefused
from cms.languages.originals import original_of
from cms.languages.publication import publish_translation
from cms.languages.roles import may_publish, why_not
from cms.languages.targets import was_published


@dataclass(frozen=True, kw_only=True)
class Restored:
    published: list[Page] = field(default_factory=list)
    problems: list[str] = field(default_factory=list)


def taken_down(source: Page) -> list[Page]:
    """The translations, of ``source`` and of what is live below it, that readers had and do not have now."""
    live = source.get_descendants(inclusive=True).filter(live=True).values("translation_key")
    others = Page.objects.filter(translation_key__in=live, live=False, alias_of=None)
    down = others.exclude(locale_id=source.locale_id).select_related("locale").order_by("path")
    return [page for page in down if was_published(page) and _original_of(page, source)]


def bring_back(source: Page, user: Any) -> Restored:
    """Each through the gate, parents first, and only in languages that ``user`` publishes."""
    restored = Restored()
    for page in taken_down(source):
        if not may_publish(user, page, page.locale):
            restored.problems.append(why_not(user, "publish", page, page.locale))
            continue
        try:
            restored.published.append(publish_translation(_original_of(page, source), page.locale, user))
        except PublicationRefused as refusal:
            restored.problems.append(str(refusal))
    return restored


def _original_of(page: Page, source: Page) -> Any | None:
    original = original_of(page)
    return original if original is not None and original.locale_id == source.locale_id else None

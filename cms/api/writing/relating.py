"""``POST`` and ``DELETE /@relations``: what pages name as related, written into their own field for it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from django.http import HttpResponse
from django.utils.translation import gettext as _
from wagtail.models import Page

from cms.api.addresses import uid
from cms.api.projection import RELATION
from cms.api.stored.models import StoredPage
from cms.api.writing.asked import Asked
from cms.api.writing.locking import need_open
from cms.api.writing.places import page_meant
from cms.api.writing.refusals import Invalid, Refused
from cms.api.writing.rights import may_read
from cms.api.writing.saving import may_change, page_fields, save_given
from cms.api.writing.showing import latest, nothing, shown_of

MOST = 100
FIELD = "related"
Blocks = list[dict[str, Any]]
Change = Callable[[Page, Blocks, Page], Blocks]


def relate(asked: Asked) -> HttpResponse:
    return _write(asked, _with)


def part(asked: Asked) -> HttpResponse:
    return _write(asked, _without)


def _write(asked: Asked, change: Change) -> HttpResponse:
    """All, or where something of it cannot be, nothing. Each page that changes gets one new draft."""
    sources: dict[int, tuple[Page, list[Page]]] = {}
    failed = []
    for item in _items(asked):
        source, target = (_page(asked, item.get(name)) for name in ("source", "target"))
        if source is None or target is None or FIELD not in page_fields(source):
            failed.append([item, _why_not(source, target)])
        else:
            sources.setdefault(source.pk, (source, []))[1].append(target)
    if failed:
        raise _refused(failed)
    for source, targets in sources.values():
        _change(asked, source, targets, change)
    return nothing()


def _change(asked: Asked, source: Page, targets: list[Page], change: Change) -> None:
    may_change(asked, source)
    need_open(asked, source)
    draft = latest(source)
    blocks: Blocks = shown_of(draft)[FIELD]
    for target in targets:
        blocks = change(draft, blocks, target)
    save_given(asked, source, {FIELD: blocks})


def _with(draft: Any, blocks: Blocks, target: Page) -> Blocks:
    known = {block.id for block in draft.related if block.value and block.value.pk == target.pk}
    if known or any(block["value"] == uid(target) for block in blocks):
        return blocks
    return [*blocks, {"@type": "page", "value": uid(target)}]


def _without(draft: Any, blocks: Blocks, target: Page) -> Blocks:
    named = {block.id for block in draft.related if block.value and block.value.pk == target.pk}
    return [block for block in blocks if block["id"] not in named]


def _items(asked: Asked) -> list[dict[str, Any]]:
    items = asked.body.get("items")
    if not isinstance(items, list) or not 0 < len(items) <= MOST or not all(map(_is_relation, items)):
        example = "[{“relation”: “relatedItems”, “source”: …, “target”: …}]"
        sentence = _("Send 1 to %(number)d relations: %(example)s.")
        raise Invalid([("items", sentence % {"number": MOST, "example": example})])
    return items


def _is_relation(item: Any) -> bool:
    return isinstance(item, dict) and item.get("relation") == RELATION


def _page(asked: Asked, reference: Any) -> Page | None:
    """What may not be read is not there."""
    page = page_meant(reference, asked.request)
    if page is None or may_read(asked.who, page):
        return page
    return page if StoredPage.objects.filter(page_id=page.pk).exists() else None


def _why_not(source: Page | None, target: Page | None) -> str:
    if source is None:
        return _("The page that names the other is not there.")
    if target is None:
        return _("The page that is named is not there.")
    return _("Pages of this type name no others as related.")


def _refused(failed: list[list[Any]]) -> Refused:
    detail = " ".join(dict.fromkeys(sentence for _item, sentence in failed))
    said = {"type": "Unprocessable Content", "message": detail, "failed": failed}
    return Refused(422, detail, error=said, failed=failed)

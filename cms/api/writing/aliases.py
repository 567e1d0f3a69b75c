"""``@aliases``: other addresses that lead to a page, its former ones and those it is given."""

from __future__ import annotations

from typing import Any

from django.http import HttpResponse
from django.utils.translation import gettext as _
from wagtail.models import Page

from cms.api.stored.models import Alias
from cms.api.tokens.scopes import Scope
from cms.api.writing import site_aliases
from cms.api.writing.alias_paths import MOST, alias_json, answer, can_be, make_alias
from cms.api.writing.asked import Asked
from cms.api.writing.places import path_of
from cms.api.writing.refusals import Invalid
from cms.api.writing.rights import need, page_asked_for
from cms.api.writing.showing import address, private


def look(asked: Asked) -> HttpResponse:
    if not asked.path:
        return site_aliases.look(asked)
    page = page_asked_for(asked)
    items = [alias_json(row, page) for row in Alias.objects.filter(page_id=page.pk)]
    return private(asked, {"@id": f"{address(page)}/@aliases", "items": items, "items_total": len(items)})


def add(asked: Asked) -> HttpResponse:
    if not asked.path:
        return site_aliases.add(asked)
    page = _page(asked)
    return answer(asked, [path for path in _paths(asked) if not make_alias(path, page)])


def remove(asked: Asked) -> HttpResponse:
    if not asked.path:
        return site_aliases.remove(asked)
    page = _page(asked)
    failed = [
        path for path in _paths(asked) if not Alias.objects.filter(path=path, page_id=page.pk).delete()[0]
    ]
    return answer(asked, failed)


def _page(asked: Asked) -> Page:
    """Where its readers are led is the matter of who publishes it."""
    page = page_asked_for(asked)
    need(asked, Scope.PUBLISH, page, page.permissions_for_user(asked.who.user).can_publish())
    return page


def _paths(asked: Asked) -> list[str]:
    items = asked.body.get("items")
    given: list[Any] = items if isinstance(items, list) else []
    paths = [each.get("path") if isinstance(each, dict) else each for each in given]
    if not paths or len(paths) > MOST or not all(can_be(path) for path in paths):
        sentence = _("Send 1 to %(number)d addresses: [{“path”: “/nb/old”}].")
        raise Invalid([("items", sentence % {"number": MOST})])
    return [path_of(str(path), asked.request) for path in paths]

"""``<page>/@preview``: links to the draft of that page, listed, made and withdrawn with a token."""

from __future__ import annotations

import re
from typing import Any

from django.http import HttpResponse
from django.utils.translation import gettext as _
from wagtail.models import Page

from cms.api.moments import moment
from cms.api.previews.links import (
    MOST_DAYS,
    USUAL_DAYS,
    address_with,
    json_address_with,
    links_to,
    make_link,
    may_share,
    withdraw,
)
from cms.api.previews.models import PreviewLink
from cms.api.writing.asked import Asked
from cms.api.writing.refusals import Invalid, Refused, not_allowed
from cms.api.writing.rights import page_asked_for
from cms.api.writing.showing import address, nothing, private

_LONGEST_NAME = 100


def look(asked: Asked) -> HttpResponse:
    page = _page(asked)
    _need_no_number(asked)
    return private(asked, {"@id": _here(page), "items": [_link_json(link, page) for link in links_to(page)]})


def make(asked: Asked) -> HttpResponse:
    """201 with the address, which is told this once."""
    page = _page(asked)
    _need_no_number(asked)
    name, days = _wishes(asked)
    link, token = make_link(asked.who, page, name, days)
    told = {"url": address_with(token), "json": json_address_with(token)}
    return private(asked, {**_link_json(link, page), **told}, 201)


def end(asked: Asked) -> HttpResponse:
    page = _page(asked)
    number = int(asked.which) if re.fullmatch(r"[0-9]{1,18}", asked.which) else 0
    if not withdraw(page, number):
        raise _no_such_link(asked)
    return nothing()


def _page(asked: Asked) -> Page:
    page = page_asked_for(asked)
    if not may_share(asked.who, page):
        raise not_allowed()
    return page


def _need_no_number(asked: Asked) -> None:
    if asked.which:
        raise _no_such_link(asked)


def _no_such_link(asked: Asked) -> Refused:
    return Refused(404, _("The page has no open link “%(number)s”.") % {"number": asked.which[:50]})


def _wishes(asked: Asked) -> tuple[str, int]:
    """(for whom, for how many days). Raises ``Invalid``."""
    name, days = asked.body.get("name", ""), asked.body.get("days", USUAL_DAYS)
    problems = [(key, _("There is no such field. There are: name, days.")) for key in _unknown(asked.body)]
    if not isinstance(name, str) or len(name) > _LONGEST_NAME:
        problems.append(("name", _("Write a text of at most 100 characters.")))
    if not isinstance(days, int) or isinstance(days, bool) or not 1 <= days <= MOST_DAYS:
        problems.append(("days", _("Write a whole number from 1 to %(most)d.") % {"most": MOST_DAYS}))
    if problems:
        raise Invalid(problems)
    return " ".join(name.split()) or str(asked.who.token or asked.who.user.get_username()), days


def _unknown(body: dict[str, Any]) -> list[str]:
    return sorted(set(body) - {"name", "days"})


def _here(page: Page) -> str:
    return f"{address(page)}/@preview"


def _link_json(link: PreviewLink, page: Page) -> dict[str, Any]:
    return {
        "@id": f"{_here(page)}/{link.pk}",
        "name": link.name,
        "creator": link.made_by.get_username(),
        "created": moment(link.created_at),
        "expires": moment(link.expires_at),
        "opened": moment(link.last_opened_at),
    }

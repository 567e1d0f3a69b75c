"""``@changes``: what happened since a reader last asked, so that a copy elsewhere stays equal."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Any

from django.conf import settings
from django.db.models import Max, Min, Q, QuerySet
from django.http import HttpResponse
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from rest_framework.exceptions import APIException
from rest_framework.request import Request

from cms.api.addresses import base
from cms.api.answers import answer
from cms.api.batches import header
from cms.api.delivery.bases import asked_base
from cms.api.finding import found, stored_pages
from cms.api.moments import moment
from cms.api.parameters import Malformed, number, one_of, read_parameters
from cms.api.paths import clean_path
from cms.api.resource import Resource
from cms.api.stored.models import Change

USUAL, MOST = 100, 500
_TOKEN = re.compile(r"(?:s(?P<begun>\d{1,18})-)?(?P<last>\d{1,18})")


@dataclass(frozen=True, kw_only=True)
class Token:
    """How far a reader is: behind change ``last``. While it reads all pages for the first time, ``begun`` is
    the change at which it began and ``last`` the row it has read."""

    last: int
    begun: int | None = None

    def __str__(self) -> str:
        return str(self.last) if self.begun is None else f"s{self.begun}-{self.last}"


@dataclass(frozen=True, kw_only=True)
class Told:
    items: list[dict[str, Any]]
    token: Token
    more: bool


class TokenTooOld(APIException):
    """Some of what happened since is forgotten, so that nobody could say what is missing."""

    status_code = 410
    default_detail = gettext_lazy(
        "This token is too old: not all that happened since is known. Begin anew, without “since”."
    )


class ChangesResource(Resource):
    def get(self, request: Request, path: str = "") -> HttpResponse:
        given = read_parameters(
            request,
            {
                "since": read_token,
                "language": one_of(tuple(dict(settings.LANGUAGES))),
                "b_size": number(1, MOST),
            },
        )
        place = found(path).path if clean_path(path) else ""
        told = tell(given.get("since"), place, given.get("language", ""), given.get("b_size", USUAL))
        return _answer(request, told, place)


def read_token(values: list[str]) -> Token:
    match = _TOKEN.fullmatch(values[-1])
    if match is None:
        raise Malformed(_("This is no token of ours. Leave it out to begin anew."))
    begun = match["begun"]
    return Token(last=int(match["last"]), begun=None if begun is None else int(begun))


def tell(since: Token | None, place: str, language: str, size: int) -> Told:
    """All pages to who asks for the first time, else what happened."""
    known = Change.objects.aggregate(newest=Max("pk"), oldest=Min("pk"))
    newest = known["newest"] or 0
    if since is not None:
        _refuse_too_old(since, known["oldest"] or 0)
    if since is None:
        since = Token(last=0, begun=newest)
    if since.begun is not None:
        return _all_pages(since, place, language, size)
    return _changes(since, newest, place, language, size)


def _refuse_too_old(since: Token, oldest: int) -> None:
    """What comes behind it must be known, from the oldest change on."""
    if (since.last if since.begun is None else since.begun) < oldest - 1:
        raise TokenTooOld


def _all_pages(since: Token, place: str, language: str, size: int) -> Told:
    rows = _narrowed(stored_pages().filter(pk__gt=since.last), place, language).order_by("pk")
    some = list(rows[: size + 1])
    items = [_item("created", row, row.last_modified) for row in some[:size]]
    if len(some) > size:
        return Told(items=items, token=Token(last=some[size - 1].pk, begun=since.begun), more=True)
    return Told(items=items, token=Token(last=since.begun or 0), more=False)


def _changes(since: Token, newest: int, place: str, language: str, size: int) -> Told:
    rows = _narrowed(Change.objects.filter(pk__gt=since.last, pk__lte=newest), place, language)
    some = list(rows.order_by("pk")[: size + 1])
    items = [_item(change.kind, change, change.at, change.former_path) for change in some[:size]]
    more = len(some) > size
    return Told(items=items, token=Token(last=some[size - 1].pk if more else newest), more=more)


def _narrowed(rows: QuerySet[Any], place: str, language: str) -> QuerySet[Any]:
    """Those in ``language`` at or below ``place``; what was moved out of it, too."""
    if language:
        rows = rows.filter(language=language)
    if place:
        here = Q(path=place) | Q(path__startswith=f"{place}/")
        if rows.model is Change:
            here |= Q(former_path=place) | Q(former_path__startswith=f"{place}/")
        rows = rows.filter(here)
    return rows


def _item(kind: str, what: Any, at: Any, former_path: str = "") -> dict[str, Any]:
    former = {"former": f"{base()}/{former_path}"} if former_path else {}
    return {
        "kind": kind,
        "@id": f"{base()}/{what.path}",
        "@type": what.type,
        "UID": what.uid,
        "language": what.language,
        "at": moment(at),
        **former,
    }


def _answer(request: Request, told: Told, place: str) -> HttpResponse:
    address = f"{base()}/{place}".rstrip("/") + "/@changes"
    wishes = request._request.GET.copy()
    wishes["since"] = str(told.token)
    onwards = f"{address}?{wishes.urlencode()}"
    value = {
        "@id": address,
        "items": told.items,
        "token": str(told.token),
        "more": told.more,
        "next": onwards,
    }
    response = answer(request, value)
    if told.more:
        response["Link"] = header({"next": onwards.replace(base(), asked_base(request._request), 1)})
    return response

"""Case studies, to be chosen by how it went, where, and what for."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import Any

import msgspec
from msgspec import UNSET, UnsetType
from rest_framework.request import Request

from cms.api.batches import BATCH_PARAMETERS, Batch
from cms.api.finding import stored_pages
from cms.api.parameters import Reader, one_of, some_of, text
from cms.api.services.branches import MOST_ROWS
from cms.api.services.challenges import keys_shown_for
from cms.api.services.registry import own_parameters, service
from cms.api.services.shapes import Batching, Shape, address_of, batching, service_address
from cms.api.stored.models import StoredPage
from cms.case_studies.models import CaseStudy

OUTCOMES = tuple(CaseStudy.Outcome.values)
PARAMETERS: dict[str, Reader] = {
    "outcome": some_of(OUTCOMES),
    "country": one_of(tuple(CaseStudy.Country.values)),
    "place": text,
    "challenge": text,
    **BATCH_PARAMETERS,
}
_COLUMNS = ("pk", "summary", "place", "country", "period_start", "period_end", "outcome", "outcome_note")


class CaseStudyItem(Shape, frozen=True, kw_only=True):
    """``period_start`` and ``period_end`` are years, months or days, empty where no source says."""

    address: str = msgspec.field(name="@id")
    uid: str = msgspec.field(name="UID")
    title: str
    language: str
    summary: str
    place: str
    country: str
    period_start: str
    period_end: str
    outcome: str
    outcome_note: str


class CaseStudies(Shape, frozen=True, kw_only=True):
    """``outcomes`` counts what the other choices leave, whichever outcome is chosen."""

    address: str = msgspec.field(name="@id")
    items: list[CaseStudyItem]
    items_total: int
    outcomes: dict[str, int]
    batching: Batching | UnsetType = UNSET


ANSWER = CaseStudies


@dataclass(frozen=True, kw_only=True)
class _Found:
    row: StoredPage
    facts: dict[str, Any]


@service(
    "case-studies",
    answer=ANSWER,
    summary="Case studies by outcome, country, place and challenge",
    parameters=PARAMETERS,
    expands=False,
)
def case_studies(row: StoredPage | None, request: Request) -> CaseStudies:
    """Those in the language of the page that is asked at; at the mount, those in all languages."""
    given = own_parameters(request, PARAMETERS)
    found = [each for each in _all(row) if _is_wanted(each, given)]
    if "challenge" in given:
        keys = keys_shown_for(given["challenge"], row.language if row else "")
        found = [each for each in found if each.row.translation_key in keys]
    outcomes = given.get("outcome", OUTCOMES)
    chosen = [each for each in found if each.facts["outcome"] in outcomes]
    batch = _batch(row, given, len(chosen))
    counted = Counter(each.facts["outcome"] for each in found)
    return CaseStudies(
        address=service_address(row, "case-studies"),
        items=[_item(each) for each in chosen[batch.start : batch.end]],
        items_total=batch.total,
        outcomes={outcome: counted[outcome] for outcome in OUTCOMES},
        batching=batching(batch.members()),
    )


def _all(row: StoredPage | None) -> list[_Found]:
    rows = stored_pages().filter(type="CaseStudy").order_by("position")
    if row is not None:
        rows = rows.filter(language=row.language)
    found = list(rows[:MOST_ROWS])
    facts = CaseStudy.objects.filter(pk__in=[each.page_id for each in found]).values(*_COLUMNS)
    by_page = {each.pop("pk"): each for each in facts}
    return [_Found(row=each, facts=by_page[each.page_id]) for each in found if each.page_id in by_page]


def _is_wanted(found: _Found, given: dict[str, Any]) -> bool:
    """A case of both countries is one of each."""
    place, country = given.get("place", ""), given.get("country", "")
    countries = {"", *found.facts["country"].split("+")}
    return place.casefold() in found.facts["place"].casefold() and set(country.split("+")) <= countries


def _batch(row: StoredPage | None, given: dict[str, Any], total: int) -> Batch:
    parameters: list[tuple[str, str]] = []
    parameters += [(name, given[name]) for name in ("country", "place", "challenge") if name in given]
    parameters += [("outcome", outcome) for outcome in given.get("outcome", ())]
    return Batch(
        address=service_address(row, "case-studies"),
        total=total,
        start=given.get("b_start", 0),
        size=given.get("b_size", Batch.size),
        parameters=tuple(parameters),
    )


def _item(found: _Found) -> CaseStudyItem:
    row = found.row
    return CaseStudyItem(
        address=address_of(row), uid=row.uid, title=row.title, language=row.language, **found.facts
    )

"""The lists that values are chosen from, each word in the language of the page that is asked at."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import msgspec
from django.http import Http404
from django.utils.translation import get_language
from django.utils.translation import gettext as _
from msgspec import UNSET, UnsetType
from rest_framework.request import Request

from cms.api.batches import BATCH_PARAMETERS, Batch
from cms.api.parameters import BadParameters, Reader, text, words
from cms.api.services.registry import own_parameters, service
from cms.api.services.shapes import Batching, Shape, batching, service_address
from cms.api.services.word_lists import WORD_LISTS
from cms.api.stored.models import StoredPage

PARAMETERS: dict[str, Reader] = {"title": text, "token": text, "tokens": words, **BATCH_PARAMETERS}


class VocabularyItem(Shape, frozen=True, kw_only=True):
    address: str = msgspec.field(name="@id")
    title: str


class Term(Shape, frozen=True, kw_only=True):
    """In this order: the foreign client compares the text."""

    title: str
    token: str


class Vocabulary(Shape, frozen=True, kw_only=True):
    address: str = msgspec.field(name="@id")
    items: list[Term]
    items_total: int
    batching: Batching | UnsetType = UNSET


ANSWER = list[VocabularyItem]
ONE_ANSWER = Vocabulary


def one_vocabulary(row: StoredPage | None, request: Request, which: str) -> Vocabulary:
    if which not in WORD_LISTS:
        raise Http404(
            _("There is no vocabulary “%(name)s”. There are: %(names)s.")
            % {"name": which, "names": ", ".join(WORD_LISTS)}
        )
    given = own_parameters(request, PARAMETERS)
    wanted = _wanted(given)
    terms = [Term(token=token, title=title) for token, title in WORD_LISTS[which](get_language() or "")]
    return _vocabulary(row, which, [term for term in terms if wanted(term)], given)


def _wanted(given: dict[str, Any]) -> Callable[[Term], bool]:
    ways = [name for name in ("title", "token", "tokens") if name in given]
    if len(ways) > 1:
        raise BadParameters({name: _("Give one of title, token and tokens.") for name in ways})
    if "title" in given:
        part = given["title"].casefold()
        return lambda term: part in term.title.casefold()
    tokens = given.get("tokens", [given["token"]] if "token" in given else None)
    return lambda term: tokens is None or term.token in tokens


def _vocabulary(row: StoredPage | None, which: str, terms: list[Term], given: dict[str, Any]) -> Vocabulary:
    address = f"{service_address(row, 'vocabularies')}/{which}"
    batch = Batch(
        address=address,
        total=len(terms),
        start=given.get("b_start", 0),
        size=given.get("b_size", Batch.size),
        parameters=tuple((name, given[name]) for name in ("title",) if name in given),
    )
    return Vocabulary(
        address=address,
        items=terms[batch.start : batch.end],
        items_total=batch.total,
        batching=batching(batch.members()),
    )


@service(
    "vocabularies",
    answer=ANSWER,
    one=one_vocabulary,
    one_answer=ONE_ANSWER,
    one_parameters=PARAMETERS,
    summary="The lists that values are chosen from",
    one_summary="The terms of one list",
)
def vocabularies(row: StoredPage | None, _request: Request) -> list[VocabularyItem]:
    address = service_address(row, "vocabularies")
    return [VocabularyItem(address=f"{address}/{name}", title=name) for name in WORD_LISTS]

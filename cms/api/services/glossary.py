"""The words of the field, all languages side by side, and those that look alike and differ."""

from __future__ import annotations

import msgspec
from django.conf import settings
from msgspec import UNSET, UnsetType
from rest_framework.request import Request

from cms.api.batches import BATCH_PARAMETERS, MOST, Batch
from cms.api.services.registry import own_parameters, service
from cms.api.services.shapes import Batching, Shape, batching, service_address
from cms.api.stored.models import StoredPage
from cms.glossary.models import FalseFriend
from cms.glossary.queries import TermInLanguages, live_false_friends, live_terms


class TermVersion(Shape, frozen=True, kw_only=True):
    term: str
    definition: str
    source: str


class TermItem(Shape, frozen=True, kw_only=True):
    """``languages``: language -> the term there. A language that lacks it is not named."""

    id: str
    languages: dict[str, TermVersion]


class Word(Shape, frozen=True, kw_only=True):
    """``meaning`` is written in English."""

    word: str
    meaning: str


class Glossary(Shape, frozen=True, kw_only=True):
    """``false_friends``: for each pair of words, language -> the word and what it means there."""

    address: str = msgspec.field(name="@id")
    items: list[TermItem]
    items_total: int
    false_friends: list[dict[str, Word]]
    batching: Batching | UnsetType = UNSET


ANSWER = Glossary


@service(
    "glossary",
    answer=ANSWER,
    summary="Every term in all languages, and the false friends",
    parameters=BATCH_PARAMETERS,
    expands=False,
)
def glossary(row: StoredPage | None, request: Request) -> Glossary:
    given = own_parameters(request, BATCH_PARAMETERS)
    language = row.language if row else settings.LANGUAGE_CODE
    terms = sorted(live_terms(), key=lambda term: _place(term, language))
    address = service_address(row, "glossary")
    batch = Batch(
        address=address,
        total=len(terms),
        start=given.get("b_start", 0),
        size=given.get("b_size", MOST),
    )
    return Glossary(
        address=address,
        items=[_item(term) for term in terms[batch.start : batch.end]],
        items_total=batch.total,
        false_friends=[_false_friend(each) for each in live_false_friends()],
        batching=batching(batch.members()),
    )


def _place(term: TermInLanguages, language: str) -> tuple[bool, str]:
    """In the order of ``language``; what it lacks comes last."""
    version = term.versions.get(language) or next(iter(term.versions.values()))
    return language not in term.versions, version.term.casefold()


def _item(term: TermInLanguages) -> TermItem:
    versions = {
        language: TermVersion(term=each.term, definition=each.definition, source=each.source)
        for language, each in sorted(term.versions.items())
    }
    return TermItem(id=term.key, languages=versions)


def _false_friend(pair: FalseFriend) -> dict[str, Word]:
    return {
        "nb": Word(word=pair.word_nb, meaning=pair.meaning_nb),
        "sv": Word(word=pair.word_sv, meaning=pair.meaning_sv),
    }

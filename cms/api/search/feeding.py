"""The index follows the projection: told in the same transaction, and put right by the clock."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import timedelta
from typing import Any

import msgspec
from django.db import transaction

from cms.api.stored.listeners import Event
from cms.api.stored.models import StoredPage
from cms.core.scheduling import periodic
from cms.search.entry import UNSEEN, Entry
from cms.search.indexing import index, remove
from cms.search.models import IndexedEntry
from cms.search.vocabulary import forget_unused

FORMAT = 3
"""To be raised when words are kept in another way: the next round indexes everything anew."""


def follow(event: Event) -> None:
    if event.document is None:
        remove([event.row.uid])
    else:
        index(entry_of(event.row, event.document))


def entry_of(row: StoredPage, document: Mapping[str, Any]) -> Entry:
    """Made of what anybody may read, and of nothing else."""
    return Entry(
        uid=row.uid,
        path=row.path,
        language=row.language,
        type=row.type,
        title=row.title,
        description=row.description,
        text=text_of(document),
        subjects=tuple(document.get("subjects", ())),
        created=row.created,
        modified=row.modified,
        effective=row.effective,
        expires=row.expires,
        position=row.position,
        version=version_of(row.etag),
    )


def text_of(document: Mapping[str, Any]) -> str:
    terms = (f"{term['term']} {term['definition']}" for term in document.get("terms", ()))
    misspelled = (term["value"] for term in document.get("search_terms", ()))
    shown = "\n".join((document.get("text", ""), *terms))
    return UNSEEN.join((shown, "\n".join(misspelled)))


def version_of(etag: str) -> str:
    return f"{FORMAT} {etag}"


def repair() -> int:
    """Index what is missing or another, remove what is gone; returns how many that were."""
    stored = dict(StoredPage.objects.order_by().values_list("uid", "etag"))
    indexed = dict(IndexedEntry.objects.filter(is_public=True).values_list("uid", "version"))
    gone = indexed.keys() - stored.keys()
    if gone:
        remove(gone)
    differing = [uid for uid, etag in stored.items() if indexed.get(uid) != version_of(etag)]
    for uid in differing:
        _index_anew(uid)
    return len(differing) + len(gone)


@periodic("repair the search index", every=timedelta(minutes=1))
def repair_regularly() -> None:
    repair()


@periodic("forget words that no page has", every=timedelta(days=1))
def forget_words_regularly() -> None:
    forget_unused()


@transaction.atomic
def _index_anew(uid: str) -> None:
    row = StoredPage.objects.select_for_update().filter(uid=uid).defer("gzip").first()
    if row is not None:
        index(entry_of(row, msgspec.json.decode(bytes(row.body))))

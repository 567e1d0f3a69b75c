"""Writing the index. Whoever writes a page's public row calls this in the same transaction."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import chain

import msgspec
from django.db import transaction

from cms.prepared.writing import insert_or_replace
from cms.search.engines import engine
from cms.search.entry import Entry
from cms.search.models import IndexedEntry, KnownWord
from cms.search.sorting import sortable
from cms.search.vocabulary import learn
from cms.search.weights import stems_of, weights_of, words_of


def index(entry: Entry) -> None:
    """``entry`` is found from now on, as it is now."""
    words = words_of(entry)
    stems = stems_of(words, entry.language)
    with transaction.atomic(savepoint=False):
        engine().write(_written(entry, stems), stems)
        if entry.is_public:
            learn(chain.from_iterable(words.values()), entry.language)


def _written(entry: Entry, stems: dict[str, list[str]]) -> int:
    """The key of the entry's row, which is made or replaced in one statement."""
    weights = msgspec.json.encode(weights_of(stems)).decode()
    row = {"uid": entry.uid, "is_public": entry.is_public, **_facts(entry), "weights": weights}
    return insert_or_replace(IndexedEntry, row, ("uid", "is_public"))


@transaction.atomic
def remove(uids: Iterable[str], *, public: bool = True) -> None:
    """None of ``uids`` is found any more by anybody; or, not ``public``, as it is worked on."""
    rows = IndexedEntry.objects.filter(uid__in=list(uids), is_public=public)
    engine().remove(list(rows.values_list("pk", flat=True)))
    rows.delete()


@transaction.atomic
def clear() -> None:
    """Nothing is found, and no word is known."""
    engine().remove(list(IndexedEntry.objects.values_list("pk", flat=True)))
    IndexedEntry.objects.all().delete()
    KnownWord.objects.all().delete()


def _facts(entry: Entry) -> dict[str, object]:
    return {
        "path": entry.path,
        "depth": len(entry.path.split("/")) if entry.path else 0,
        "slug": entry.path.rpartition("/")[2],
        "language": entry.language,
        "type": entry.type,
        "state": entry.state,
        "title": entry.title,
        "sortable_title": sortable(entry.title, entry.language),
        "description": entry.description,
        "subjects": "".join(f"\n{subject}" for subject in entry.subjects) + "\n" if entry.subjects else "",
        "created": entry.created,
        "modified": entry.modified,
        "effective": entry.effective,
        "expires": entry.expires,
        "position": entry.position,
        "version": entry.version,
        "text": entry.text,
    }

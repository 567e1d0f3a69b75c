"""Rows written by statements composed once are as the ORM would have written them."""

import pytest
from django.utils import timezone

from cms.api.models import Change
from cms.prepared.writing import insert, insert_or_replace, update
from cms.search.models import IndexedEntry, KnownWord

pytestmark = pytest.mark.django_db


def test_a_new_row_reads_as_one_that_the_orm_wrote():
    facts = {
        "kind": "created",
        "uid": "b",
        "path": "b",
        "former_path": "",
        "language": "nb",
        "type": "Lesson",
    }
    facts["at"] = timezone.now()
    key = insert(Change, facts)
    row = Change.objects.get(pk=key)
    assert {name: getattr(row, name) for name in facts} == facts


def an_entry(**others):
    row = {field.attname: "" for field in IndexedEntry._meta.concrete_fields if not field.primary_key}
    moments = dict.fromkeys(("created", "modified", "effective", "expires"))
    return {**row, **moments, "depth": 1, "is_public": True, "weights": "{}", **others}


def test_a_row_with_the_same_unique_columns_is_replaced_and_keeps_its_key():
    first = insert_or_replace(IndexedEntry, an_entry(uid="a", title="Before"), ("uid", "is_public"))
    second = insert_or_replace(IndexedEntry, an_entry(uid="a", title="After"), ("uid", "is_public"))
    assert first == second
    assert list(IndexedEntry.objects.filter(uid="a").values_list("title", flat=True)) == ["After"]


def test_a_row_that_differs_in_one_unique_column_is_another():
    public = insert_or_replace(IndexedEntry, an_entry(uid="a"), ("uid", "is_public"))
    draft = insert_or_replace(IndexedEntry, an_entry(uid="a", is_public=False), ("uid", "is_public"))
    assert public != draft


def a_word(**others):
    return KnownWord.objects.create(
        **{"written": "bo", "folded": "bo", "stem": "bo", "language": "nb", **others}
    )


def test_an_update_changes_the_columns_it_names_of_its_own_row():
    changed, other = a_word(), a_word()
    update(KnownWord, changed.pk, {"stem": "b'o%s", "written": "Bø"})
    assert list(KnownWord.objects.filter(pk=changed.pk).values_list("stem", "written", "folded")) == [
        ("b'o%s", "Bø", "bo")
    ]
    other.refresh_from_db()
    assert other.stem == "bo"


def test_an_update_of_nothing_asks_nothing(django_assert_num_queries):
    word = a_word()
    with django_assert_num_queries(0):
        update(KnownWord, word.pk, {})

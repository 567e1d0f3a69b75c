"""The index follows what is told, whatever happens."""

import pytest

from cms.api.search.feeding import forget_words_regularly, repair
from cms.api.stored.models import StoredPage
from cms.search.indexing import clear, remove
from cms.search.models import IndexedEntry, KnownWord
from tests.cms.core.sample_pages import a_course

pytestmark = pytest.mark.django_db


def test_every_stored_page_of_the_demo_is_indexed():
    indexed = set(IndexedEntry.objects.values_list("uid", flat=True))
    assert indexed == set(StoredPage.objects.values_list("uid", flat=True))


def test_an_index_that_is_lost_is_made_again():
    clear()
    repair()
    assert IndexedEntry.objects.count() == StoredPage.objects.count() > 0


def test_where_nothing_differs_nothing_is_written(django_assert_num_queries):
    repair()
    with django_assert_num_queries(2):
        assert repair() == 0


def test_what_is_missing_is_added():
    course = a_course()
    course.save_revision().publish()
    uid = StoredPage.objects.get(page_id=course.pk).uid
    remove([uid])
    repair()
    assert IndexedEntry.objects.filter(uid=uid).exists()


def test_what_fails_in_the_index_takes_the_page_back(monkeypatch):
    """One transaction: a page is never told and yet not found."""
    course = a_course()
    monkeypatch.setattr("cms.api.search.feeding.index", lambda _entry: 1 / 0)
    course.save_revision().publish()
    assert not StoredPage.objects.filter(page_id=course.pk).exists()


def test_a_term_is_found_on_the_page_of_terms(reader):
    found = reader.json("/nb/@search?SearchableText=vasallitet&portal_type=GlossaryIndex")
    assert "items" in found


def test_a_word_that_no_page_has_any_more_is_not_guessed_at():
    course = a_course(title="Hvalrossmelk")
    course.save_revision().publish()
    forget_words_regularly()
    assert KnownWord.objects.filter(folded="hvalrossmelk").exists()
    course.unpublish()
    forget_words_regularly()
    assert not KnownWord.objects.filter(folded="hvalrossmelk").exists()


def test_words_in_use_are_kept():
    before = KnownWord.objects.count()
    forget_words_regularly()
    assert KnownWord.objects.count() == before > 0

"""Since when a translation is behind, and whose change began it."""

from datetime import timedelta

import pytest

from cms.languages.models import BehindMark
from cms.languages.publication import publish_translation
from cms.languages.states import clear_behind, mark_behind
from cms.languages.words import write_translations

pytestmark = pytest.mark.django_db


def test_the_change_that_left_it_behind_is_dated_and_has_a_name(claim, admin_user, state):
    claim("Vann er tørt.", admin_user)
    assert state().changed_by == admin_user
    assert state().behind_since == BehindMark.objects.get().since


def test_a_later_change_does_not_move_the_date(claim, admin_user, state):
    claim("Vann er tørt.", admin_user)
    BehindMark.objects.update(since=BehindMark.objects.get().since - timedelta(days=9))
    first = state().behind_since
    claim("Vann er alltid tørt.")
    assert (state().behind_since, state().changed_by) == (first, admin_user)


def test_a_change_that_touches_no_text_marks_nothing(in_both, admin_user):
    in_both.body[1].value["is_true"] = False
    in_both.save_revision().publish()
    assert mark_behind(in_both, admin_user) == []
    assert not BehindMark.objects.exists()


def test_a_language_that_was_never_published_is_missing_and_not_behind(claim, en):
    assert en not in mark_behind(claim("Vann er tørt."))


def test_taking_the_change_back_takes_the_mark_away(claim, state):
    mark_behind(claim("Vann er tørt."))
    mark_behind(claim("Vann er vått."))
    assert state().behind_since is None
    assert not BehindMark.objects.exists()


def test_it_is_behind_until_the_new_words_are_published(claim, sv, state):
    mark_behind(claim("Vann er tørt."))
    write_translations(claim("Vann er tørt."), sv, {"Vann er tørt.": "Vatten är torrt."})
    assert state().behind_since is not None
    publish_translation(claim("Vann er tørt."), sv)
    assert not BehindMark.objects.exists()


def test_without_a_mark_the_source_says_when_it_was_published(claim, state):
    lesson = claim("Vann er tørt.")
    BehindMark.objects.all().delete()
    lesson.refresh_from_db()
    assert state().behind_since == lesson.last_published_at


def test_a_mark_can_be_cleared(claim, sv):
    lesson = claim("Vann er tørt.")
    mark_behind(lesson)
    clear_behind(lesson.translation_key, sv)
    assert not BehindMark.objects.exists()

"""Which edition a live package shows: the newest that costs nobody progress, or the one it was made of."""

import pytest

from lms_export.dispatch.following import edition_to_play, not_followed
from lms_export.dispatch.models import Licence
from tests.dispatch.factories import edition, licence, withdrawn
from tests.lms_export import factories
from tests.lms_export.comparing.two_editions import only_reworded, with_new_lesson, without_question

pytestmark = pytest.mark.django_db


def fresh(found):
    return Licence.objects.select_related("edition").get(pk=found.pk)


def test_a_new_edition_with_other_words_is_followed():
    found = licence()
    newer = edition(only_reworded(), (1, 1))
    assert edition_to_play(fresh(found)) == newer == fresh(found).edition


def test_an_edition_that_costs_an_answer_is_not_followed_and_the_reason_is_told():
    found = licence()
    newer = edition(without_question(1), (2, 0))
    told = not_followed(fresh(found), "en")
    assert edition_to_play(fresh(found)) == found.edition
    assert told.edition == newer and any("was removed" in sentence for sentence in told.sentences)


def test_a_safe_edition_that_nobody_has_opened_yet_is_no_reason_to_worry():
    found = licence()
    edition(only_reworded(), (1, 1))
    assert not_followed(fresh(found), "en") is None


def test_of_several_the_newest_safe_one_is_followed():
    found = licence()
    safe = edition(only_reworded(), (1, 1))
    edition(without_question(1), (2, 0))
    assert edition_to_play(fresh(found)) == safe


def test_what_is_safe_is_measured_from_the_edition_followed_last():
    found = licence()
    edition(with_new_lesson(), (1, 1))
    edition_to_play(fresh(found))
    back = edition(factories.course(), (1, 2))
    assert edition_to_play(fresh(found)) == back


def test_a_pinned_package_stays_where_it_is():
    found = licence(follows_newest=False)
    edition(only_reworded(), (1, 1))
    assert edition_to_play(fresh(found)) == found.edition
    assert not_followed(fresh(found), "en") is None


def test_a_withdrawn_edition_gives_way_to_the_one_before_it():
    before = edition()
    found = licence(withdrawn(edition(only_reworded(), (1, 1))))
    assert edition_to_play(fresh(found)) == before


def test_a_pinned_package_of_a_withdrawn_edition_shows_nothing():
    edition()
    found = licence(withdrawn(edition(only_reworded(), (1, 1))), follows_newest=False)
    assert edition_to_play(fresh(found)) is None


def test_an_edition_without_one_of_the_languages_is_not_followed():
    found = licence(languages=["nb"])
    newer = edition(only_reworded(), (1, 1))
    newer.languages.model._base_manager.filter(edition=newer, language="nb")._raw_delete("default")
    assert edition_to_play(fresh(found)) == found.edition
    assert not_followed(fresh(found), "en").edition == newer


def test_editions_are_compared_once(monkeypatch, django_assert_max_num_queries):
    found = licence()
    edition(without_question(1), (2, 0))
    edition_to_play(fresh(found))
    monkeypatch.setattr("lms_export.dispatch.following.compare", None)
    known = fresh(found)
    with django_assert_max_num_queries(2):
        assert edition_to_play(known) == found.edition


def test_an_edition_that_no_longer_fits_beside_the_seat_is_not_followed(monkeypatch):
    found = licence()
    edition(only_reworded(), (1, 1))
    monkeypatch.setattr("lms_export.dispatch.fitting.LIMITS", {"scorm12": 20})
    assert edition_to_play(fresh(found)) == found.edition

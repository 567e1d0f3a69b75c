"""What stood there before: of each text, the source it was translated from and the words readers see."""

import pytest

from cms.languages.models import Baseline
from cms.languages.publication import publish_translation
from cms.languages.states import TextState, segment_states
from cms.languages.states.baselines import write_baseline
from cms.languages.words import write_translations

pytestmark = pytest.mark.django_db


def test_a_changed_text_shows_what_it_was_and_how_it_was_translated(claim, segments):
    claim("Vann er tørt.")
    found = segments()["Vann er tørt."]
    assert found.state == TextState.OUTDATED
    assert (found.previous_source, found.previous_target) == ("Vann er vått.", "Vatten är vått.")
    assert found.target == ""


def test_several_versions_later_it_is_still_the_published_one(claim, segments):
    claim("Vann er tørt.")
    claim("Vann er alltid tørt.")
    assert segments()["Vann er alltid tørt."].previous_source == "Vann er vått."


def test_an_inserted_paragraph_has_no_previous_words(paragraphs, segments):
    paragraphs("Fjellet er høyt og kaldt.", "Det er <b>vårt</b> brød.")
    inserted = segments()["Fjellet er høyt og kaldt."]
    assert (inserted.state, inserted.previous_source) == (TextState.MISSING, "")


def test_beside_an_inserted_paragraph_a_changed_one_finds_its_own(paragraphs, segments):
    paragraphs("Fjellet er høyt og kaldt.", "Det er <b>vårt</b> gode brød.")
    assert segments()["Det er <b>vårt</b> gode brød."].previous_target == "Det är <b>vårt</b> bröd."
    assert segments()["Fjellet er høyt og kaldt."].previous_source == ""


def test_words_that_wait_for_publication_stand_beside_those_readers_see(claim, sv, segments):
    write_translations(claim("Vann er tørt."), sv, {"Vann er tørt.": "Vatten är torrt."})
    found = segments()["Vann er tørt."]
    assert (found.target, found.previous_target) == ("Vatten är torrt.", "Vatten är vått.")
    assert (found.state, found.is_published) == (TextState.IN_STEP, False)


def test_publishing_writes_down_what_readers_now_see(claim, sv, segments):
    write_translations(claim("Vann er tørt."), sv, {"Vann er tørt.": "Vatten är torrt."})
    publish_translation(claim("Vann er tørt."), sv)
    assert segments()["Vann er tørt."].is_published
    assert segments()["Vann er tørt."].previous_target == "Vatten är torrt."


def test_published_although_behind_the_old_words_keep_their_old_source(claim, sv, segments):
    write_baseline(claim("Vann er tørt."), sv)
    assert segments()["Vann er tørt."].previous_source == "Vann er vått."


def test_who_published_is_kept(in_both, sv, admin_user):
    write_baseline(in_both, sv, admin_user)
    assert Baseline.objects.get(object_key=in_both.translation_key).published_by == admin_user


def test_a_text_that_is_the_same_in_both_languages_is_done(claim, sv, segments):
    write_translations(claim("Røros"), sv, {"Røros": "Røros"})
    assert segments()["Røros"].state == TextState.SAME
    assert segments()["Røros"].is_done


def test_a_text_says_which_block_it_belongs_to_and_who_translated_it(in_both, sv, admin_user, segments):
    admin_user.first_name, admin_user.last_name = "Karin", "Åkesson"
    admin_user.save()
    write_translations(in_both, sv, {"Vann er vått.": "Vatten är blött."}, admin_user)
    found = segments()["Vann er vått."]
    assert found.block_path == "body.22222222-2222-4222-8222-222222222222"
    assert found.updated_by == "Karin Åkesson"


def test_the_demo_is_loaded_with_its_baselines(module, sv, en):
    assert Baseline.objects.filter(object_key=module.translation_key, locale__in=[sv, en]).count() == 2


def test_the_states_of_one_lesson_cost_two_queries(in_both, sv, django_assert_num_queries):
    with django_assert_num_queries(2):
        segment_states(in_both, sv)

"""What state a translation is in, and who acts next."""

import pytest
from wagtail.models import Workflow
from wagtail_localize.models import StringTranslation

from cms.core.models import SocietalChallenge
from cms.languages.models import Baseline
from cms.languages.publication import publish_translation
from cms.languages.states import NextStep, State, translation_states
from cms.languages.submission import submit
from cms.languages.words import write_translations

pytestmark = pytest.mark.django_db


def test_a_page_that_was_never_submitted_is_missing(lesson, state):
    assert (state().state, state().total, state().next_step) == (State.MISSING, 3, NextStep.SUBMIT)


def test_the_language_a_page_is_written_in_is_its_source(lesson):
    found = translation_states([lesson], [lesson.locale])[lesson.translation_key, "nb"]
    assert (found.state, found.percent, found.next_step) == (State.SOURCE, 100, NextStep.NOTHING)


def test_a_translation_under_way_is_missing_with_what_is_done(lesson, sv, state):
    submit(lesson, [sv])
    write_translations(lesson, sv, {"Vann er vått.": "Vatten är vått."})
    assert (state().state, state().done, state().missing) == (State.MISSING, 1, 2)
    assert (state().percent, state().next_step) == (33, NextStep.TRANSLATE)


def test_a_whole_translation_that_readers_do_not_have_is_not_published(lesson, sv, in_swedish, state):
    submit(lesson, [sv])
    write_translations(lesson, sv, in_swedish)
    assert (state().state, state().percent, state().next_step) == (State.DRAFT, 100, NextStep.PUBLISH)


def test_a_published_translation_of_all_texts_is_in_step(in_both, state):
    assert (state().state, state().waiting, state().next_step) == (State.IN_STEP, 0, NextStep.NOTHING)


def test_a_changed_sentence_leaves_the_translation_behind_by_one(claim, state):
    claim("Vann er tørt.")
    assert (state().state, state().outdated, state().missing, state().total) == (State.BEHIND, 1, 0, 3)


def test_a_new_sentence_is_missing_and_nothing_else_is(paragraphs, state):
    paragraphs("Det er <b>vårt</b> brød.", "Og det er godt.")
    assert (state().outdated, state().missing, state().to_translate) == (0, 1, 1)


def test_an_unpublished_draft_of_the_source_leaves_the_translation_in_step(in_both, state):
    in_both.body[1].value["claim"] = "Vann er tørt."
    in_both.save_revision()
    in_both.refresh_from_db()
    assert state().state == State.IN_STEP


def test_words_that_are_written_and_not_published_wait(claim, sv, state):
    write_translations(claim("Vann er tørt."), sv, {"Vann er tørt.": "Vatten är torrt."})
    assert (state().state, state().waiting, state().is_live) == (State.DRAFT, 1, True)


def test_a_machines_words_wait_for_a_person(in_both, state):
    StringTranslation.objects.filter(data="Vatten är vått.").update(translation_type="machine")
    assert (state().state, state().machine, state().done) == (State.MACHINE, 1, 2)
    assert state().next_step == NextStep.APPROVE


def test_words_with_an_error_count_as_to_be_written(in_both, state):
    StringTranslation.objects.filter(data="Vatten är vått.").update(has_error=True)
    assert (state().state, state().faulty, state().to_translate) == (State.BEHIND, 1, 1)


def test_a_translation_in_a_workflow_is_in_review(claim, sv, admin_user, state):
    target = claim("Vann er tørt.").get_translation(sv)
    target.save_revision()
    Workflow.objects.get(pk=1).start(target, admin_user)
    assert (state().state, state().in_review, state().next_step) == (State.IN_REVIEW, True, NextStep.REVIEW)


def test_a_translation_taken_down_is_not_published(in_both, sv, state):
    in_both.get_translation(sv).unpublish()
    assert (state().state, state().is_live) == (State.DRAFT, False)


def test_content_from_before_baselines_were_kept_is_in_step_where_nothing_is_missing(in_both, state):
    Baseline.objects.all().delete()
    assert state().state == State.IN_STEP


def test_content_from_before_baselines_were_kept_tells_changed_from_new(paragraphs, claim, state):
    Baseline.objects.all().delete()
    paragraphs("Det er <b>vårt</b> brød.", "Fjellet er høyt og kaldt.")
    claim("Vann er tørt.")
    assert (state().outdated, state().missing) == (1, 1)


def test_a_snippet_without_drafts_is_live_from_its_first_whole_translation(sv):
    challenge = SocietalChallenge.objects.create(name="Ensomhet", locale_id=1)
    submit(challenge, [sv])
    place = (challenge.translation_key, "sv")
    assert translation_states([challenge], [sv])[place].state == State.MISSING
    write_translations(challenge, sv, {"Ensomhet": "Ensamhet"})
    publish_translation(challenge, sv)
    assert translation_states([challenge], [sv])[place].state == State.IN_STEP

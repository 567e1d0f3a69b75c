"""A question's words and its key belong together: both follow, or neither."""

import pytest

from cms.languages.publication import publish_translation
from cms.languages.states import segment_states
from cms.languages.words import write_translations
from tests.cms.core import sample_activities as sample
from tests.cms.languages.structure.conftest import QUESTION, WRONG, choice

NEW_CHOICE = "aaaaaaaa-aaaa-4aaa-8aaa-aaaaaaaaaaaa"


def _turn(by_id):
    for part in by_id[QUESTION]["choices"]:
        part["value"]["correct"] = not part["value"]["correct"]


def _change_words_and_key(by_id, _body):
    by_id[QUESTION].update(question="Hva er tørt?", points=5)
    by_id[QUESTION]["choices"].reverse()
    _turn(by_id)


def test_with_a_changed_word_it_keeps_words_key_points_and_order(change, swedish):
    before = swedish()[1][QUESTION]
    change(_change_words_and_key)
    assert swedish()[1][QUESTION] == before


def test_a_new_choice_leaves_it_whole_too(change, swedish):
    before = swedish()[1][QUESTION]
    change(lambda by_id, _body: by_id[QUESTION]["choices"].append(choice(NEW_CHOICE, "Luften", False)))
    assert swedish()[1][QUESTION] == before


def test_translated_and_published_it_has_the_new_words_and_the_new_key(change, swedish, sv):
    lesson = change(_change_words_and_key)
    write_translations(lesson, sv, {"Hva er tørt?": "Vad är torrt?"})
    assert swedish()[1][QUESTION]["question"] == "Vad är vått?"
    publish_translation(lesson, sv)
    question = swedish()[1][QUESTION]
    assert (question["question"], question["points"]) == ("Vad är torrt?", 5)
    assert (question["choices"][0]["id"], question["choices"][0]["value"]["correct"]) == (WRONG, True)


def test_translated_words_that_wait_do_not_let_the_key_through(change, swedish, sv):
    lesson = change(_change_words_and_key)
    write_translations(lesson, sv, {"Hva er tørt?": "Vad är vått?"})
    before = swedish()[1][QUESTION]
    change(lambda _by_id, body: body.reverse())
    assert swedish()[1][QUESTION] == before


def test_when_the_words_are_taken_back_the_key_follows(change, swedish):
    change(_change_words_and_key)
    change(lambda by_id, _body: by_id[QUESTION].update(question="Hva er vått?"))
    question = swedish()[1][QUESTION]
    assert (question["question"], question["points"]) == ("Vad är vått?", 5)
    assert question["choices"][0]["value"]["correct"]


def test_what_is_written_down_of_an_old_question_are_its_old_words(change, sv):
    lesson = change(_change_words_and_key)
    states = {state.path: state for state in segment_states(lesson, sv)}
    assert states[f"body.{QUESTION}.question"].previous_source == "Hva er vått?"


@pytest.mark.parametrize("make", sample.QUESTIONS)
def test_every_kind_of_question_is_a_whole(make):
    from cms.core.blocks import LessonBodyBlock, ModuleTestBlock

    kind = make()["type"]
    for body in (LessonBodyBlock(), ModuleTestBlock()):
        assert body.child_blocks[kind].meta.follows_as_a_whole

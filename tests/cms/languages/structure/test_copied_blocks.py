"""What is copied in the source is translated already: its words come along."""

import copy
import uuid

import pytest
from wagtail_localize.models import StringTranslation

from cms.languages.completeness import completeness
from cms.languages.publication import publish_translation
from cms.languages.states import State, segment_states, translation_states
from cms.languages.words import write_translations
from tests.cms.languages.structure.conftest import CHECKLIST, PARAGRAPH, QUESTION


def _copied(block):
    """As "Duplicate" does it: new ids at every level."""
    made = copy.deepcopy(block)

    def renew(value):
        if isinstance(value, dict):
            if {"id", "type", "value"} <= set(value):
                value["id"] = str(uuid.uuid4())
            for part in value.values():
                renew(part)
        elif isinstance(value, list):
            for part in value:
                renew(part)

    renew(made)
    return made


def _duplicate(key):
    def edit(_by_id, body):
        position = next(index for index, block in enumerate(body) if block["id"] == key)
        body.insert(position + 1, _copied(body[position]))

    return edit


def _words(value):
    """Without the ids."""
    if isinstance(value, dict):
        return {name: _words(part) for name, part in value.items() if name != "id"}
    return [_words(part) for part in value] if isinstance(value, list) else value


def test_a_copied_paragraph_is_shown_in_swedish_at_once(change, swedish):
    change(_duplicate(PARAGRAPH))
    shown = [value["text"] for value in swedish()[1].values() if "text" in value]
    assert shown == ["<p>Det är <b>vårt</b> bröd.</p>"] * 2


def test_a_copied_question_comes_whole_with_its_key(change, swedish):
    change(_duplicate(QUESTION))
    questions = [value for value in swedish()[1].values() if "choices" in value]
    assert len(questions) == 2
    assert _words(questions[0]) == _words(questions[1])


def test_a_copied_list_brings_its_items(change, swedish):
    change(_duplicate(CHECKLIST))
    lists = [value for value in swedish()[1].values() if "task" in value]
    assert [[item["value"] for item in each["items"]] for each in lists] == [["Siffran"], ["Siffran"]]


def test_nothing_is_left_to_translate(change, sv):
    lesson = change(_duplicate(QUESTION))
    assert completeness(lesson, sv).is_complete


@pytest.mark.parametrize("key", [PARAGRAPH, QUESTION, CHECKLIST])
def test_a_copy_is_in_step_and_readers_have_it_without_another_publication(change, swedish, sv, key):
    """Its words came along, so what readers see of it is written down, too."""
    lesson = change(_duplicate(key))
    assert all(segment.is_published for segment in segment_states(lesson, sv))
    state = translation_states([lesson], [sv])[lesson.translation_key, "sv"]
    assert (state.state, state.waiting) == (State.IN_STEP, 0)


def test_a_copy_of_a_copy_is_in_step_too(change, sv):
    change(_duplicate(QUESTION))
    lesson = change(_duplicate(QUESTION))
    assert translation_states([lesson], [sv])[lesson.translation_key, "sv"].state is State.IN_STEP


def test_a_copy_whose_words_are_not_published_yet_waits_as_the_first_does(change, sv):
    lesson = change(lambda by_id, _body: by_id[PARAGRAPH].update(text="<p>Noe nytt.</p>"))
    write_translations(lesson, sv, {"Noe nytt.": "Något nytt."})
    lesson = change(_duplicate(PARAGRAPH))
    assert translation_states([lesson], [sv])[lesson.translation_key, "sv"].waiting == 2
    publish_translation(lesson, sv)
    assert translation_states([lesson], [sv])[lesson.translation_key, "sv"].state is State.IN_STEP


def test_words_that_differ_from_place_to_place_are_not_guessed(change, sv):
    lesson = change(_duplicate(CHECKLIST))
    first = StringTranslation.objects.filter(locale=sv, context__path=f"body.{CHECKLIST}.task")
    assert first.update(data="Annat") == 1
    change(_duplicate(CHECKLIST))
    assert not completeness(lesson, sv).is_complete


def test_words_of_a_machine_are_not_carried_over(change, in_both, sv):
    StringTranslation.objects.filter(locale=sv).update(translation_type="machine")
    lesson = change(_duplicate(PARAGRAPH))
    assert len(completeness(lesson, sv).missing) == 1


def test_a_moved_block_keeps_its_words(change, swedish, sv):
    lesson = change(lambda _by_id, body: body.append(body.pop(0)))
    assert list(swedish()[1])[-1] == PARAGRAPH
    assert completeness(lesson, sv).is_complete

"""A question needs two choices and a right answer to be published."""

import pytest

from tests.cms.core.editing import message_in, publish, save_draft
from tests.cms.core.sample_pages import a_lesson, a_module

pytestmark = pytest.mark.django_db


def question(*correct, kind="single_choice"):
    choices = [
        {"type": "choice", "value": {"text": f"Choice {number}", "correct": is_correct}}
        for number, is_correct in enumerate(correct)
    ]
    return [{"type": kind, "value": {"question": "Why?", "choices": choices, "feedback": ""}}]


def test_a_question_without_a_right_answer_is_not_published(nb_editor):
    response = publish(nb_editor, a_module(), test=question(False, False))
    assert message_in(response, "Mark exactly one choice as correct.")


def test_a_single_choice_with_two_right_answers_is_not_published(nb_editor):
    response = publish(nb_editor, a_lesson(), body=question(True, True))
    assert message_in(response, "Mark exactly one choice as correct.")


def test_a_multiple_choice_without_a_right_answer_is_not_published(nb_editor):
    response = publish(nb_editor, a_lesson(), body=question(False, False, kind="multiple_choice"))
    assert message_in(response, "Mark at least one choice as correct.")


def test_a_question_with_one_choice_is_not_published(nb_editor):
    response = publish(nb_editor, a_module(), test=question(True))
    assert message_in(response, "A question needs at least two choices.")


@pytest.mark.parametrize("kind", ["single_choice", "multiple_choice"])
def test_an_unfinished_question_may_wait_in_a_draft(nb_editor, kind):
    assert save_draft(nb_editor, a_module(), test=question(False, kind=kind)).status_code == 302


def test_a_finished_question_is_published(nb_editor):
    module = a_module()
    assert publish(nb_editor, module, test=question(True, False)).status_code == 302
    module.refresh_from_db()
    assert len(module.test) == 1

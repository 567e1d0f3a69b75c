"""A lesson that is published in Norwegian and Swedish, with a question, and the way an editor changes it."""

import copy

import pytest

from cms.languages.publication import publish_translation
from cms.languages.submission import submit
from cms.languages.words import write_translations

QUESTION = "33333333-3333-4333-8333-333333333333"
RIGHT, WRONG = "44444444-4444-4444-8444-444444444444", "55555555-5555-4555-8555-555555555555"
CHECKLIST = "66666666-6666-4666-8666-666666666666"
PARAGRAPH = "11111111-1111-4111-8111-111111111111"


def choice(key, text, correct, feedback=""):
    return {"type": "choice", "id": key, "value": {"text": text, "correct": correct, "feedback": feedback}}


@pytest.fixture
def lesson(lesson):
    question = {
        "question": "Hva er vått?",
        "choices": [choice(RIGHT, "Vannet", True, "Ja visst."), choice(WRONG, "Brødet", False)],
        "feedback": "",
        "outcome": "",
        "points": 1,
        "attempts": 0,
        "shuffle": False,
    }
    items = [{"type": "item", "id": "77777777-7777-4777-8777-777777777777", "value": "Tallet"}]
    blocks = list(lesson.body.get_prep_value())
    blocks.append({"type": "single_choice", "id": QUESTION, "value": question})
    blocks.append({"type": "checklist", "id": CHECKLIST, "value": {"task": "Er alt med?", "items": items}})
    lesson.body = lesson.body.stream_block.to_python(blocks)
    lesson.save_revision().publish()
    lesson.refresh_from_db()
    return lesson


@pytest.fixture
def in_swedish(in_swedish):
    return {
        **in_swedish,
        "Hva er vått?": "Vad är vått?",
        "Vannet": "Vattnet",
        "Ja visst.": "Javisst.",
        "Brødet": "Brödet",
        "Er alt med?": "Är allt med?",
        "Tallet": "Siffran",
    }


@pytest.fixture
def in_both(lesson, sv, in_swedish):
    submit(lesson, [sv])
    write_translations(lesson, sv, in_swedish)
    publish_translation(lesson, sv)
    return lesson


@pytest.fixture
def change(in_both):
    """Publishes the lesson after ``edit(blocks by id, blocks)`` of the raw body."""

    def publish(edit, **fields):
        body = copy.deepcopy(in_both.body.get_prep_value())
        edit({block["id"]: block["value"] for block in body}, body)
        in_both.body = in_both.body.stream_block.to_python(body)
        for name, value in fields.items():
            setattr(in_both, name, value)
        in_both.save_revision().publish()
        in_both.refresh_from_db()
        return in_both

    return publish


@pytest.fixture
def swedish(lesson, sv):
    """What Swedish readers see: the page, and its blocks by id."""

    def read():
        page = lesson.get_translation(sv)
        return page, {block["id"]: block["value"] for block in page.body.get_prep_value()}

    return read

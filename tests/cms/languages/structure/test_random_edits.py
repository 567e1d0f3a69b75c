"""A hundred random edits of a lesson, with translations and publications between them, in the real database.

Every text is ``nb <number>`` and its translation ``sv <number>``, so that a translation can be read back.
"""

import copy
import random
import uuid

import pytest

from cms.languages.gate import gate_problems
from cms.languages.publication import publish_translation
from cms.languages.structure.synchronising import synchronise_structure
from cms.languages.submission import submit
from cms.languages.words import write_translations

REASON = "Random edits of a test, published as they stand."


class Editor:
    """Changes the raw body of a lesson; ``number`` makes every text new."""

    def __init__(self, seed):
        self.chance, self.number = random.Random(seed), 0

    def text(self):
        self.number += 1
        return f"nb {self.number}"

    def block(self, kind, value):
        made = uuid.UUID(int=self.chance.getrandbits(128), version=4)
        return {"type": kind, "id": str(made), "value": value}

    def heading(self):
        return self.block("heading", {"text": self.text()})

    def paragraph(self):
        return self.block("paragraph", {"text": f"<p>{self.text()}</p><p>{self.text()}</p>"})

    def callout(self):
        return self.block("callout", {"kind": "note", "title": self.text(), "text": f"<p>{self.text()}</p>"})

    def question(self):
        value = {"question": self.text(), "choices": [self.choice(True), self.choice(False)]}
        rest = {"feedback": "", "outcome": "", "points": 1, "attempts": 0, "shuffle": False}
        return self.block("single_choice", {**value, **rest})

    def choice(self, correct):
        return self.block("choice", {"text": self.text(), "correct": correct, "feedback": ""})

    def checklist(self):
        items = [self.block("item", self.text()) for _ in range(3)]
        return self.block("checklist", {"task": self.text(), "items": items})

    def body(self):
        return [self.heading(), self.paragraph(), self.callout(), self.question(), self.checklist()]

    def edit(self, body):
        """One to three changes."""
        for _ in range(self.chance.randint(1, 3)):
            self.chance.choice(
                [self.add, self.remove, self.shuffle, self.retext, self.rekey, self.restructure]
            )(body)

    def add(self, body):
        make = self.chance.choice([self.heading, self.paragraph, self.callout, self.question, self.checklist])
        body.insert(self.chance.randint(0, len(body)), make())

    def remove(self, body):
        if len(body) > 3:
            body.pop(self.chance.randrange(len(body)))

    def shuffle(self, body):
        self.chance.shuffle(body)

    def retext(self, body):
        block = self.chance.choice(body)
        name = {"single_choice": "question", "checklist": "task"}.get(block["type"], "text")
        text = self.text()
        block["value"][name] = f"<p>{text}</p>" if block["type"] in ("paragraph", "callout") else text

    def rekey(self, body):
        """What is no text: correct marks, points, order, kind."""
        for block in body:
            if block["type"] == "single_choice":
                block["value"]["points"] = self.chance.randint(1, 100)
                self.chance.shuffle(block["value"]["choices"])
                for part in block["value"]["choices"]:
                    part["value"]["correct"] = not part["value"]["correct"]
            if block["type"] == "callout":
                block["value"]["kind"] = self.chance.choice(["note", "warning"])

    def restructure(self, body):
        for block in body:
            if block["type"] == "single_choice":
                parts = block["value"]["choices"]
                parts.append(self.choice(False)) if len(parts) < 3 else parts.pop(0)
            if block["type"] == "checklist":
                block["value"]["items"] = [*block["value"]["items"][1:], self.block("item", self.text())]


class Witness:
    """Knows every question that was ever published in Norwegian."""

    def __init__(self):
        self.questions = []

    def see(self, body):
        self.questions += [copy.deepcopy(block) for block in body if block["type"] == "single_choice"]

    def check(self, norwegian, swedish):
        assert "nb " not in str(swedish), "a word of the source is shown"
        self._check_order(norwegian, swedish)
        for block in swedish:
            if block["type"] == "single_choice":
                assert read_back(block) in self.questions, "words and key were never together in the source"
            else:
                self._check_values(block, norwegian)

    def _check_order(self, norwegian, swedish):
        shown = [block["id"] for block in swedish]
        assert shown == [block["id"] for block in norwegian if block["id"] in shown]

    def _check_values(self, block, norwegian):
        source = next(each for each in norwegian if each["id"] == block["id"])
        assert block["value"].get("kind") == source["value"].get("kind")
        assert set(block["value"]) == set(source["value"])


def read_back(value):
    if isinstance(value, dict):
        return {name: read_back(part) for name, part in value.items()}
    if isinstance(value, list):
        return [read_back(part) for part in value]
    return value.replace("sv ", "nb ") if isinstance(value, str) else value


def translate(lesson, sv, chance, share):
    """``share`` of what is open."""
    for problem in gate_problems(lesson, sv):
        if problem.kind in ("missing", "outdated") and chance.random() < share:
            write_translations(lesson, sv, {problem.text: problem.text.replace("nb ", "sv ")})


@pytest.mark.parametrize("seed", [1, 2, 3])
def test_words_and_keys_stay_together_whatever_an_editor_does(lesson, sv, seed):
    editor, witness = Editor(seed), Witness()
    chance = editor.chance
    lesson.title, body = "nb 0", editor.body()
    _publish(lesson, body)
    submit(lesson, [sv])
    translate(lesson, sv, chance, share=1)
    publish_translation(lesson, sv)
    witness.see(body)
    for _step in range(35):
        editor.edit(body)
        witness.see(body)
        _publish(lesson, body)
        witness.check(body, _swedish(lesson, sv))
        assert not synchronise_structure(lesson, sv).published, "following twice changed something"
        translate(lesson, sv, chance, share=chance.choice([0, 0.3, 0.7, 1]))
        witness.check(body, _swedish(lesson, sv))
        if chance.random() < 0.4:
            publish_translation(lesson, sv, override=REASON)
            witness.check(body, _swedish(lesson, sv))
            _check_that_only_what_has_no_words_is_hidden(lesson, sv, body)


def _check_that_only_what_has_no_words_is_hidden(lesson, sv, body):
    open_paths = {problem.path for problem in gate_problems(lesson, sv)}
    shown = {block["id"] for block in _swedish(lesson, sv)}
    for block in body:
        if block["id"] not in shown:
            assert any(path.startswith(f"body.{block['id']}") for path in open_paths), block


def _publish(lesson, body):
    lesson.body = lesson.body.stream_block.to_python(copy.deepcopy(body))
    lesson.save_revision().publish()
    lesson.refresh_from_db()


def _swedish(lesson, sv):
    return lesson.get_translation(sv).body.get_prep_value()

"""What platforms are told of an answer, held against the grammar of each standard."""

from __future__ import annotations

import random
import re
from typing import Any

import pytest
from playwright.sync_api import Page

from lms_export.course import Course
from lms_export.html.answers import is_right
from lms_export.html.context import context_for
from lms_export.html.package_files import media_path
from lms_export.html.player_data import player_data
from lms_export.html.suspend_data import judged_questions
from tests.lms_export import factories
from tests.lms_export.answer_sets import an_answer, exam

pytestmark = pytest.mark.browser

TELL = """([name, interactions]) => interactions.map(one => Synergos.interactions[name](one))"""
CHARACTER = "[0-9a-z]"
SHORT = {
    "true-false": r"[01tf]",
    "choice": rf"{CHARACTER}(,{CHARACTER})*|\{{{CHARACTER}(,{CHARACTER})+\}}",
    "fill-in": r".{0,255}",
    "numeric": r"-?\d+(\.\d+)?",
    "likert": CHARACTER,
    "matching": rf"{CHARACTER}\.{CHARACTER}(,{CHARACTER}\.{CHARACTER})*",
    "sequencing": rf"{CHARACTER}(,{CHARACTER})*",
    "performance": r".{0,255}",
}
NAME = r"\w{1,250}"
TEXT = r"(?!\{)(?:(?!\[,\]).){0,250}"
LONG = {
    "true-false": r"true|false",
    "choice": rf"{NAME}(\[,\]{NAME}){{0,35}}",
    "fill-in": TEXT,
    "numeric": r"-?\d+(\.\d+)?",
    "likert": NAME,
    "matching": rf"{NAME}\[\.\]{NAME}(\[,\]{NAME}\[\.\]{NAME}){{0,35}}",
    "sequencing": rf"{NAME}(\[,\]{NAME}){{0,35}}",
    "performance": r".{0,4000}",
}
LONG_PATTERNS = LONG | {
    "fill-in": rf"\{{case_matters=(true|false)\}}{TEXT}",
    "numeric": r"-?\d+(\.\d+)?\[:\]-?\d+(\.\d+)?",
}
ONE_AT_MOST = {"true-false", "likert", "numeric"}


def questions_of(course: Course) -> dict[int, dict[str, Any]]:
    data = player_data(course, context_for(course, "nb", media_path), lms="scorm2004")
    return {question["slot"]: question for question in data["questions"]}


def interactions() -> list[dict[str, Any]]:
    """200 answers by chance, over every kind of question."""
    course, chance = exam(), random.Random(7)
    data = questions_of(course)
    found = []
    for _ in range(200):
        question = chance.choice(judged_questions(course))
        answer = an_answer(question, chance)
        found.append({"question": data[question.slot], "answer": answer, "right": is_right(question, answer)})
    return found


INTERACTIONS = interactions()


@pytest.fixture
def tell(page: Page, address: str):
    page.goto(f"{address}/nb/index.html")
    page.wait_for_function("window.Synergos && Synergos.interactions")
    return lambda name, interactions: page.evaluate(TELL, [name, interactions])


def held(grammar: dict[str, str], kind: str, text: str) -> bool:
    return re.fullmatch(grammar[kind], text, re.ASCII | re.DOTALL) is not None


def test_scorm_12_gets_letters_in_its_own_grammar(tell) -> None:
    told = tell("scorm12", INTERACTIONS)
    wrong = [one for one in told if not held(SHORT, one["type"], one["response"])]
    patterns = [one for one in told if not all(held(SHORT, one["type"], text) for text in one["patterns"])]
    assert (wrong, patterns) == ([], [])
    assert {one["result"] for one in told} == {"correct", "wrong"}


@pytest.mark.parametrize("name", ["scorm2004", "xapi"])
def test_scorm_2004_and_xapi_get_names_in_theirs(tell, name: str) -> None:
    told = tell(name, INTERACTIONS)
    wrong = [one for one in told if not held(LONG, one["type"], one["response"])]
    patterns = [
        one for one in told if not all(held(LONG_PATTERNS, one["type"], text) for text in one["patterns"])
    ]
    assert (wrong, patterns) == ([], [])
    assert all(len(one["patterns"]) == 1 for one in told if one["type"] in ONE_AT_MOST)
    assert {one["result"] for one in told} == {"correct", "incorrect"}


def test_every_kind_has_the_type_of_the_standard(tell) -> None:
    types = {
        one["question"]["kind"]: told["type"]
        for one, told in zip(INTERACTIONS, tell("xapi", INTERACTIONS), strict=True)
    }
    assert types == {
        "single": "choice", "multiple": "choice", "true-false": "true-false", "order": "sequencing",
        "match": "matching", "text": "fill-in", "number": "numeric",
    }  # fmt: skip


def told_of(tell, name: str, slot: int, answer: str, *, right: bool | None) -> dict[str, Any]:
    interaction = {"question": questions_of(exam())[slot], "answer": answer, "right": right}
    return tell(name, [interaction])[0]


def test_several_choices_are_in_braces_only_where_all_are_needed(tell) -> None:
    told = told_of(tell, "scorm12", 36, "02", right=True)
    assert (told["response"], told["patterns"]) == ("0,2", ["{0,2}"])


def test_a_range_is_said_where_the_standard_can(tell) -> None:
    assert told_of(tell, "scorm12", 35, "62", right=True)["patterns"] == []
    assert told_of(tell, "scorm2004", 35, "62", right=True)["patterns"] == ["62[:]62.5"]


def test_pairs_name_both_sides(tell) -> None:
    assert told_of(tell, "scorm12", 32, "0110", right=False)["response"] == "0.1,1.0"
    told = told_of(tell, "xapi", 32, "0110", right=False)
    assert told["response"] == "s0[.]t1[,]s1[.]t0"
    assert [one["id"] for one in told["source"] + told["target"]] == ["s0", "s1", "t0", "t1"]


def test_a_text_cannot_pass_for_a_mark(tell) -> None:
    answer = "'3fcase'33matters'3dtrue'3h'2jx'2j'17"
    assert "{" not in told_of(tell, "scorm2004", 34, answer, right=False)["response"]


def test_a_description_is_plain_short_and_has_its_language(tell) -> None:
    text = {"language": "nb", "prompt": "Hvem {lang=sv} 😀" * 60}
    question = questions_of(exam())[33] | {"text": text}
    told = tell("scorm2004", [{"question": question, "answer": "0", "right": True}])[0]
    assert re.fullmatch(r"\{lang=nb\}[^{}]{1,240}", told["description"])


def test_a_rating_is_a_likert_on_a_scale_of_four(tell, page: Page) -> None:
    rating = page.evaluate(
        "data => Synergos.interactions.ratingOf(data, '1', 'Jeg kan', ['Mye', 'En del', 'Lite', 'Ikke noe'])",
        questions_of(factories.course())[9],
    )
    interaction = {"question": rating, "answer": "2", "right": None}
    assert tell("scorm12", [interaction])[0] == {
        "type": "likert",
        "response": "2",
        "patterns": [],
        "result": "neutral",
    }
    told = tell("xapi", [interaction])[0]
    assert (told["response"], told["scale"][2]) == ("c2", {"id": "c2", "description": {"nb": "Lite"}})


def test_more_choices_than_letters_are_a_performance(tell) -> None:
    many = {"question": {"kind": "multiple", "letters": "x" * 37, "key": "x"}, "answer": "x", "right": True}
    assert tell("scorm12", [many])[0]["type"] == "performance"

"""The player's rules and Python's are the same rules: 200 random learners agree on both sides."""

from __future__ import annotations

import random

import pytest
from playwright.sync_api import Page

from lms_export.html.identifiers import lesson_code
from lms_export.html.suspend_data import State, encode, judged_questions
from lms_export.html.verdict import score_in_hundredths, verdict
from tests.lms_export import factories

pytestmark = pytest.mark.browser

COURSE = factories.course(pass_mark=75)
CODES = [lesson_code(lesson) for lesson in COURSE.lessons]
JUDGE = """learners => learners.map(([answers, opened]) => {
    const {data, judging} = Synergos;
    data.passMark = 75;
    const tally = judging.tally(judging.scored(data), answers);
    return [judging.hundredths(tally), judging.verdict(data, answers, opened)];
})"""


def learners() -> list[tuple[dict[int, str], list[str]]]:
    chance = random.Random(2026)
    slots = [question.slot for question in judged_questions(COURSE)]
    letters = ["0", "1", "02", "t", "f"]
    return [
        (
            {slot: chance.choice(letters) for slot in slots if chance.random() < 0.95},
            [code for code in CODES if chance.random() < 0.95],
        )
        for _ in range(150)
    ] + [({10: "0", 11: "f", 20: "0", 21: chance.choice(["0", "02"])}, CODES) for _ in range(50)]


def test_score_and_verdict_agree(page: Page, address: str) -> None:
    page.goto(f"{address}/nb/index.html")
    ours = [
        [score_in_hundredths(COURSE, answers), verdict(COURSE, answers, all_lessons_opened=opened == CODES)]
        for answers, opened in learners()
    ]
    assert page.evaluate(JUDGE, learners()) == ours


def test_a_score_equal_to_the_pass_mark_passes(page: Page, address: str) -> None:
    page.goto(f"{address}/nb/index.html")
    answers = {10: "0", 11: "f", 20: "0", 21: "1"}
    assert page.evaluate(JUDGE, [[answers, CODES]]) == [[7500, "passed"]]


def state_of(answers: dict[int, str], opened: list[str]) -> State:
    return State(attempt="k3x9", revision=1295, interactions=36, passed=True, opened=opened, answers=answers)


def test_the_state_is_written_alike(page: Page, address: str) -> None:
    page.goto(f"{address}/nb/index.html")
    states = [state_of(answers, opened) for answers, opened in learners()[:50]]
    theirs = page.evaluate("states => states.map(Synergos.state.encode)", [vars(state) for state in states])
    assert theirs == [encode(state) for state in states]


def test_the_state_is_read_back_and_rubbish_is_not(page: Page, address: str) -> None:
    page.goto(f"{address}/nb/index.html")
    text = encode(state_of({10: "0", 21: "02"}, CODES))
    assert page.evaluate("text => Synergos.state.encode(Synergos.state.decode(text))", text) == text
    assert page.evaluate("Synergos.state.decode('2~<>')") is None

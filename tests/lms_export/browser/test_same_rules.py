"""The player's rules and Python's are the same rules: 200 random learners agree on both sides."""

from __future__ import annotations

import json
import random
from collections.abc import Iterator

import msgspec
import pytest
from playwright.sync_api import Page

from lms_export.course import Course
from lms_export.html.answers import KINDS, comparable, decoded, encoded, is_right
from lms_export.html.context import context_for
from lms_export.html.identifiers import lesson_code
from lms_export.html.package_files import media_path
from lms_export.html.player_data import player_data
from lms_export.html.suspend_data import State, encode, judged_questions
from lms_export.html.verdict import score_in_hundredths, verdict
from tests.lms_export import factories
from tests.lms_export.answer_sets import WORDS, an_answer, exam

pytestmark = pytest.mark.browser
replace = msgspec.structs.replace

COURSE = exam()
CODES = [lesson_code(lesson) for lesson in COURSE.lessons]
JUDGE = """([data, learners]) => learners.map(([answers, opened, tries]) => {
    const {judging} = Synergos;
    const tally = judging.tally(judging.scored(data), answers);
    return [judging.hundredths(tally), judging.verdict(data, answers, opened, tries)];
})"""
RIGHT = """([data, learners]) => learners.map(([answers]) =>
    data.questions.filter(question => Synergos.judging.isJudged(question))
        .filter(question => Synergos.judging.isRight(question, answers)).map(question => question.slot))"""
Learner = tuple[dict[int, str], list[str], dict[int, int]]


def data_of(course: Course) -> dict[str, object]:
    return player_data(course, context_for(course, "nb", media_path), lms="scorm2004")


def learners() -> Iterator[Learner]:
    chance = random.Random(2026)
    for place in range(200):
        diligence = 1 if place % 2 else 0.97
        answers = {
            question.slot: an_answer(question, chance)
            for question in judged_questions(COURSE)
            if chance.random() < diligence
        }
        opened = [code for code in CODES if chance.random() < diligence]
        yield answers, opened, {slot: chance.randint(1, 3) for slot in answers}


LEARNERS = list(learners())


@pytest.fixture
def player(page: Page, address: str) -> Page:
    page.goto(f"{address}/nb/index.html")
    page.wait_for_function("window.Synergos && Synergos.state")
    return page


def test_score_and_verdict_agree(player: Page) -> None:
    ours = [
        [
            score_in_hundredths(COURSE, answers),
            verdict(COURSE, answers, all_lessons_opened=opened == CODES, tries=tries),
        ]
        for answers, opened, tries in LEARNERS
    ]
    assert player.evaluate(JUDGE, [data_of(COURSE), LEARNERS]) == ours
    assert {reached for _score, reached in ours} == {"passed", "failed", "incomplete"}


def test_every_answer_is_judged_alike(player: Page) -> None:
    questions = judged_questions(COURSE)
    ours = [
        {one.slot for one in questions if one.slot in answers and is_right(one, answers[one.slot])}
        for answers, _opened, _tries in LEARNERS
    ]
    theirs = player.evaluate(RIGHT, [data_of(COURSE), LEARNERS])
    assert [set(slots) for slots in theirs] == ours
    assert {type(question) for question in questions} == set(KINDS)


@pytest.mark.parametrize("attempts, reached", [(0, "incomplete"), (3, "incomplete"), (2, "failed")])
def test_only_who_cannot_try_again_has_failed(player: Page, attempts: int, reached: str) -> None:
    question = replace(factories.shuffled(10), attempts=attempts)
    course = factories.course(modules=(replace(factories.course().modules[0], test=(question,)),))
    answers, tries = {10: "1"}, {10: 2}
    codes = [lesson_code(lesson) for lesson in course.lessons]
    assert verdict(course, answers, all_lessons_opened=True, tries=tries) == reached
    assert player.evaluate(JUDGE, [data_of(course), [[answers, codes, tries]]]) == [[0, reached]]


def test_a_score_equal_to_the_pass_mark_passes(player: Page) -> None:
    course = factories.course(pass_mark=75)
    codes = [lesson_code(lesson) for lesson in course.lessons]
    answers = {10: "0", 11: "f", 20: "0", 21: "1"}
    assert player.evaluate(JUDGE, [data_of(course), [[answers, codes, {}]]]) == [[7500, "passed"]]


def state_of(answers: dict[int, str], opened: list[str], tries: dict[int, int]) -> State:
    return State(
        attempt="k3x9",
        revision=1295,
        interactions=36,
        passed=True,
        opened=opened,
        answers=answers,
        tries=tries | {1295: 40, 1296: 1, 46655: 2},
    )


def test_the_state_is_written_alike(player: Page) -> None:
    states = [state_of(*learner) for learner in LEARNERS[:50]]
    as_objects = [msgspec.structs.asdict(state) for state in states]
    theirs = player.evaluate("states => states.map(Synergos.state.encode)", as_objects)
    assert theirs == [encode(state) for state in states]


def test_the_state_is_read_back(player: Page) -> None:
    texts = [encode(state_of(*learner)) for learner in LEARNERS[:50]]
    read = "texts => texts.map(text => Synergos.state.encode(Synergos.state.decode(text)))"
    assert player.evaluate(read, texts) == texts


def test_the_state_of_an_older_package_is_read(player: Page) -> None:
    read = player.evaluate("Synergos.state.decode('2~k3x9~7~3~1~abcde~0at,0l02')")
    assert (read["answers"], read["tries"]) == ({"10": "t", "21": "02"}, {"10": 1, "21": 1})
    assert (read["revision"], read["opened"], read["passed"]) == (7, ["abcde"], True)


RUBBISH = [
    "", "2~<>", "3~k3x9~7~3~1~abcde~0a1<b>", "3~k3x9~7~3~2~~", "4~k3x9~7~3~1~~", "3~k3x9~7~3~1~abcd~", "null"
]  # fmt: skip


def test_rubbish_is_no_state(player: Page) -> None:
    assert set(player.evaluate("texts => texts.map(Synergos.state.decode)", RUBBISH)) == {None}


IMPOSSIBLE = [
    (31, "01"), (31, "0011"), (32, "00"), (32, "0099"), (34, "(x)"), (35, "1e9"), (36, "00"), (33, "9"),
    (99, "0"),
]  # fmt: skip


def test_an_answer_that_cannot_be_is_dropped(player: Page) -> None:
    states = [{"opened": [], "answers": {str(slot): answer}, "tries": {}} for slot, answer in IMPOSSIBLE]
    known = "([data, states]) => states.map(state => Synergos.copies.known(data, state).answers)"
    assert player.evaluate(known, [data_of(COURSE), states]) == [{}] * len(IMPOSSIBLE)


TEXTS = [*WORDS, "日本", "😀", "é", "\x1c\x85\ufeff x\u3000y"]
HOSTILE = ["!zzzz", "'+1x", "!00", "'", "a!0rs0b"]


def test_texts_are_written_and_compared_alike(player: Page) -> None:
    question = factories.short_text(5)
    said = """texts => texts.map(text => [
        Synergos.answers.encoded(text), Synergos.answers.comparable(text, false)])"""
    assert player.evaluate(said, TEXTS) == [[encoded(text), comparable(text, question)] for text in TEXTS]


def test_texts_are_read_alike_hostile_ones_too(player: Page) -> None:
    answers = [*HOSTILE, *map(encoded, TEXTS)]
    read = player.evaluate(
        "answers => answers.map(one => JSON.stringify(Synergos.answers.decoded(one)))", answers
    )
    assert [json.loads(text) for text in read] == [decoded(answer) for answer in answers]


NUMBERS = {
    "12,5": "12.5", "12.5": "12.5", "1 250": "1250",
    "1\u00a0250,50": "1250.5", "−3": "-3", "007": "7", "0,0": "0",
    "1.234,5": "", "12 5": "", "5 kr": "", "": "", "1e3": "", "1234567890123": "", "0,1234567": "", ".5": "",
}  # fmt: skip


def test_a_number_is_read_as_people_write_it(player: Page) -> None:
    read = player.evaluate("typed => typed.map(Synergos.answers.number)", list(NUMBERS))
    assert read == list(NUMBERS.values())

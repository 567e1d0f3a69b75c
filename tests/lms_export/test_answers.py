"""Answers as words: what is right, what fits, and what a text looks like on its way."""

from __future__ import annotations

import re

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from lms_export.course import Item
from lms_export.html.answers import decoded, encoded, is_right, key_of, longest_answer, written
from lms_export.html.mixing import mixed
from lms_export.html.suspend_data import State, decode, encode, judged_questions
from tests.lms_export import factories

replace = msgspec.structs.replace


@given(st.text())
def test_a_text_comes_back_tidy_and_travels_in_plain_characters(text: str) -> None:
    assert re.fullmatch(r"[0-9A-Za-z.'!_-]*", encoded(text))
    assert encoded(decoded(encoded(text))) == encoded(text)


@given(st.text())
def test_reading_never_fails(answer: str) -> None:
    assert isinstance(decoded(answer), str)


@pytest.mark.parametrize("question", judged_questions(factories.course()), ids=lambda question: question.id)
def test_the_key_is_right_and_fits(question) -> None:
    if key_of(question).count(":") == 0:
        assert is_right(question, key_of(question))
    assert len(key_of(question).partition(":")[0]) <= longest_answer(question)


@pytest.mark.parametrize(
    "answer, right", [("62", True), ("62.5", True), ("61.9", False), ("٦٢", False), ("", False)]
)
def test_a_number_is_right_within_its_limits(answer: str, right: bool) -> None:
    assert is_right(factories.number(1), answer) is right


@pytest.mark.parametrize("text, right", [("eldsjäl", True), ("Eldsja\u0308l", True), ("ildsjel", False)])
def test_a_text_is_right_in_any_language_of_the_course(text: str, right: bool) -> None:
    assert is_right(factories.short_text(1), encoded(text)) is right


def test_capitals_count_only_where_they_are_asked_for() -> None:
    strict = replace(factories.short_text(1), case_sensitive=True)
    assert not is_right(strict, encoded("Eldsjäl"))


@pytest.mark.parametrize("number, text", [(12.0, "12"), (12.5, "12.5"), (1e-7, "0.0000001"), (-3, "-3")])
def test_numbers_are_written_out(number: float, text: str) -> None:
    assert written(number) == text


@pytest.mark.parametrize("number_of_lines", [2, 3, 7])
def test_lines_never_stand_in_the_given_order(number_of_lines: int) -> None:
    parts = [Item(id=f"line-{slot}", slot=slot, text={}) for slot in range(number_of_lines)]
    assert all(mixed(parts, f"question-{number}") != parts for number in range(50))


def test_the_state_is_read_as_it_was_written() -> None:
    answers, tries = {1: "0", 35: "eldsj'6cl"}, {1: 2, 7: 1}
    state = State(
        attempt="k3x9",
        revision=7,
        interactions=3,
        passed=False,
        opened=["abcde"],
        answers=answers,
        tries=tries,
    )
    assert decode(encode(state)) == state
    assert decode("3~<b>") is None

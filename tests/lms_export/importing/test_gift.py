"""GIFT becomes our questions."""

from __future__ import annotations

import pytest

from lms_export.course import Match, MultipleChoice, Number, ShortText, SingleChoice, TrueFalse


def test_one_right_choice_with_feedback(question) -> None:
    found = question("::Navn:: Hovedstad? {=Oslo #Ja ~Bergen #Nei ####Slik er det.}")
    assert isinstance(found, SingleChoice)
    assert [(one.text["nb"], one.correct, one.feedback["nb"]) for one in found.choices] == [
        ("Oslo", True, "Ja"),
        ("Bergen", False, "Nei"),
    ]
    assert (found.prompt, found.feedback) == ({"nb": "Hovedstad?"}, {"nb": "Slik er det."})


def test_several_right_choices_by_weight(question) -> None:
    found = question("Hvilke? {~%50%A ~%50%B ~%-100%C}")
    assert isinstance(found, MultipleChoice)
    assert [choice.correct for choice in found.choices] == [True, True, False]


@pytest.mark.parametrize("word, truth", [("T", True), ("TRUE", True), ("F", False), ("FALSE#Nei#Ja", False)])
def test_a_claim(question, word: str, truth: bool) -> None:
    found = question(f"Sola er varm. {{{word}}}")
    assert isinstance(found, TrueFalse)
    assert found.answer is truth


def test_a_short_text(question) -> None:
    found = question("Hovedstad? {=Oslo =Kristiania}")
    assert isinstance(found, ShortText)
    assert found.accepted == {"nb": ("Oslo", "Kristiania")}


@pytest.mark.parametrize(
    "answer, bounds",
    [("#3", (3, 3)), ("#3:0.5", (2.5, 3.5)), ("#1..5", (1, 5)), ("#=1822:5 #Ja", (1817, 1827))],
)
def test_a_number(question, answer: str, bounds: tuple[float, float]) -> None:
    found = question(f"Hvor mange? {{{answer}}}")
    assert isinstance(found, Number)
    assert (found.minimum, found.maximum) == bounds


def test_pairs(question) -> None:
    found = question("Par. {=Norge -> krone =Finland -> euro}")
    assert isinstance(found, Match)
    assert [pair.match["nb"] for pair in found.pairs] == ["krone", "euro"]


def test_escaped_characters_are_plain_ones(question) -> None:
    found = question(r"Hva er 1\=1 \{ja\}? {=\~sant ~usant\:}")
    assert found.prompt == {"nb": "Hva er 1=1 {ja}?"}
    assert [choice.text["nb"] for choice in found.choices] == ["~sant", "usant:"]


def test_a_missing_word_becomes_a_line(question) -> None:
    assert question("Norge har {=fjorder ~ørken} langs kysten.").prompt == {
        "nb": "Norge har _____ langs kysten."
    }


def test_comments_and_categories_are_no_questions(reading) -> None:
    found = reading("// en kommentar\n$CATEGORY: kurs/Modul 2\n\nSant? {T}\n\n// til slutt\nUsant? {F}\n")
    assert (found.title, len(found.questions)) == ("Modul 2", 2)


def test_a_text_without_answers_is_reported(reading) -> None:
    found = reading("Skriv om deg selv. {}\n\nSant? {T}")
    assert (len(found.questions), "no answers" in found.left_out[0].message) == (1, True)

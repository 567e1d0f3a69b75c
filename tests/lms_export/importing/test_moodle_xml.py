"""Moodle XML becomes our questions, and what cannot be taken over is said."""

from __future__ import annotations

import pytest

from lms_export.course import Match, MultipleChoice, Number, Order, ShortText, SingleChoice, TrueFalse


def quiz(*questions: str) -> str:
    return f"<?xml version='1.0' encoding='UTF-8'?><quiz>{''.join(questions)}</quiz>"


def asked(kind: str, inside: str, prompt: str = "Hva?") -> str:
    return (
        f'<question type="{kind}"><name><text>Navn</text></name><questiontext format="html">'
        f"<text><![CDATA[<p>{prompt}</p>]]></text></questiontext>"
        f"<generalfeedback><text>Fordi.</text></generalfeedback>{inside}</question>"
    )


def answer(text: str, fraction: float = 0, feedback: str = "") -> str:
    said = f"<feedback><text>{feedback}</text></feedback>"
    return f'<answer fraction="{fraction}"><text>{text}</text>{said}</answer>'


CHOICES = answer("Rett", 100, "Ja") + answer("Galt", 0, "Nei")


def test_one_right_choice(question) -> None:
    found = question(quiz(asked("multichoice", "<single>true</single>" + CHOICES)))
    assert isinstance(found, SingleChoice)
    assert [(choice.text["nb"], choice.correct, choice.feedback["nb"]) for choice in found.choices] == [
        ("Rett", True, "Ja"),
        ("Galt", False, "Nei"),
    ]


def test_prompt_feedback_points_and_shuffling(question) -> None:
    inside = "<defaultgrade>3.0</defaultgrade><shuffleanswers>true</shuffleanswers>" + CHOICES
    found = question(quiz(asked("multichoice", inside)))
    assert (found.prompt, found.feedback, found.points, found.shuffle) == (
        {"nb": "Hva?"},
        {"nb": "Fordi."},
        3,
        True,
    )


def test_several_right_choices(question) -> None:
    inside = "<single>false</single>" + answer("A", 50) + answer("B", 50) + answer("C", -100)
    found = question(quiz(asked("multichoice", inside)))
    assert isinstance(found, MultipleChoice)
    assert [choice.correct for choice in found.choices] == [True, True, False]


@pytest.mark.parametrize("word", ["true", "false"])
def test_a_claim(question, word: str) -> None:
    found = question(quiz(asked("truefalse", answer(word, 100))))
    assert isinstance(found, TrueFalse)
    assert found.answer is (word == "true")


def test_a_short_text_with_its_rule_for_capital_letters(question) -> None:
    inside = "<usecase>1</usecase>" + answer("Oslo", 100) + answer("Kristiania", 100) + answer("Bergen", 0)
    found = question(quiz(asked("shortanswer", inside)))
    assert isinstance(found, ShortText)
    assert (found.accepted, found.case_sensitive) == ({"nb": ("Oslo", "Kristiania")}, True)


def test_a_number_with_its_tolerance_and_unit(question) -> None:
    inside = (
        '<answer fraction="100"><text>12,5</text><tolerance>0.5</tolerance></answer>'
        "<units><unit><multiplier>1</multiplier><unit_name>km</unit_name></unit></units>"
    )
    found = question(quiz(asked("numerical", inside)))
    assert isinstance(found, Number)
    assert (found.minimum, found.maximum, found.unit) == (12, 13, {"nb": "km"})


def test_pairs(question) -> None:
    pairs = "".join(
        f"<subquestion><text>{left}</text><answer><text>{right}</text></answer></subquestion>"
        for left, right in [("Norge", "krone"), ("Finland", "euro")]
    )
    found = question(quiz(asked("matching", pairs)))
    assert isinstance(found, Match)
    assert [(pair.text["nb"], pair.match["nb"]) for pair in found.pairs] == [
        ("Norge", "krone"),
        ("Finland", "euro"),
    ]


def test_an_order(question) -> None:
    found = question(quiz(asked("ordering", answer("Først") + answer("Sist"))))
    assert isinstance(found, Order)
    assert [item.text["nb"] for item in found.items] == ["Først", "Sist"]


@pytest.mark.parametrize("kind", ["essay", "cloze", "calculated", "gapselect"])
def test_a_kind_we_have_not_is_reported(reading, kind: str) -> None:
    found = reading(quiz(asked(kind, ""), asked("truefalse", answer("true", 100))))
    assert len(found.questions) == 1
    assert [kind in problem.message for problem in found.left_out] == [True]


def test_a_picture_that_stays_behind_is_reported(reading) -> None:
    picture = '<img src="@@PLUGINFILE@@/kart.png">Hva?'
    found = reading(quiz(asked("multichoice", CHOICES, picture)))
    assert found.questions[0].prompt == {"nb": "Hva?"}
    assert "pictures" in found.left_out[0].message


@pytest.mark.parametrize(
    "inside, message",
    [
        (answer("A") + answer("B"), "None of its choices is right"),
        (answer("A", 100), "1 choices"),
        ("<defaultgrade>mye</defaultgrade>" + CHOICES, "not a number"),
    ],
)
def test_a_question_that_makes_no_sense_is_reported(reading, inside: str, message: str) -> None:
    found = reading(quiz(asked("multichoice", inside)))
    assert (found.questions, message in found.left_out[0].message) == ((), True)


def test_a_category_gives_the_title(reading) -> None:
    category = '<question type="category"><category><text>$course$/Modul 1</text></category></question>'
    assert reading(quiz(category, asked("multichoice", CHOICES))).title == "Modul 1"

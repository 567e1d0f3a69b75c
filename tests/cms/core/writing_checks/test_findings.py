"""Drafts in, findings out."""

import pytest

from cms.core.writing_checks.findings import Kind, check
from cms.core.writing_checks.links import says_nothing
from cms.core.writing_checks.pieces import Draft, Heading, Link, Picture, Prose


def found(*pieces, has_review_date=True):
    return [finding.kind for finding in check(Draft(pieces=pieces, has_review_date=has_review_date)).findings]


def sentence(number):
    return " ".join(["ord"] * number) + "."


@pytest.mark.parametrize(
    "text",
    [
        "her",
        "Här",
        "Les mer",
        "läs mer »",
        "Klikk her!",
        "here",
        "https://example.org/side",
        " ",
        "denne lenken",
    ],
)
def test_a_link_text_that_says_nothing_is_found(text):
    assert says_nothing(text)


@pytest.mark.parametrize("text", ["Her er rapporten", "Härnösand", "Slutrapporten", "Les mer om RESENS"])
def test_a_link_text_that_names_its_target_is_not(text):
    assert not says_nothing(text)


def test_a_picture_without_words_is_found():
    assert found(Picture(title="Bro", alternative_text=" ")) == [Kind.NO_ALTERNATIVE_TEXT]


def test_a_decorative_picture_needs_none():
    assert found(Picture(title="Bro", alternative_text="", is_decorative=True)) == []


def test_a_heading_right_above_another_or_at_the_end_is_found():
    pieces = (Heading(text="A"), Heading(text="B"), Prose(text="Tekst."), Heading(text="C"))
    assert found(*pieces) == [Kind.HEADING_WITHOUT_TEXT_BELOW] * 2


def test_an_empty_heading_is_found():
    assert found(Heading(text=""), Prose(text="Tekst.")) == [Kind.EMPTY_HEADING]


def test_a_link_in_a_list_that_says_nothing_is_quoted_with_its_place():
    report = check(Draft(pieces=(Link(text="her", block="7"),), has_review_date=True))
    assert (report.findings[0].quoted, report.findings[0].block) == ("her", "7")


def test_a_sentence_of_more_than_thirty_words_is_found():
    assert found(Prose(text=sentence(30))) == []
    assert found(Prose(text=sentence(31))) == [Kind.LONG_SENTENCE]


def test_sentences_of_more_than_twenty_words_on_average_are_found():
    assert found(Prose(text=" ".join(sentence(25).capitalize() for _ in range(4)))) == [Kind.LONG_SENTENCES]


def test_long_words_make_a_text_hard():
    hard = "Inkubator" + " ord" * 5 + " bedriften samarbeid kommunene."
    assert Kind.HARD_TO_READ in found(Prose(text=" ".join([hard] * 12)))


def test_of_a_short_text_no_level_is_said():
    assert found(Prose(text="Samfunnsutviklingsprosjekter internasjonaliseres.")) == []


def test_a_missing_review_date_is_found():
    assert found(has_review_date=False) == [Kind.NO_REVIEW_DATE]

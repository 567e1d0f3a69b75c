"""LIX and sentences, in the three languages."""

import pytest

from cms.core.writing_checks.readability import Level, Readability, readability, sentences_of


def test_lix_is_words_in_a_sentence_and_long_words_in_a_hundred():
    measured = readability(["En to tre fire. Inkubator hjelper bedrifter."])
    assert (measured.words, measured.sentences, measured.long_words) == (7, 2, 3)
    assert measured.lix == round(7 / 2 + 100 * 3 / 7)


@pytest.mark.parametrize(
    "text",
    [
        "Vi møtte bl.a. Bodø-folk i byen. De svarte.",
        "Vi träffade t.ex. Åre-bor i byn. De svarade.",
        "We met e.g. Oslo people in town. They answered.",
    ],
)
def test_an_abbreviation_ends_no_sentence(text):
    assert len(sentences_of(text)) == 2


@pytest.mark.parametrize("text", ["Hva? Ja! Nei.", "Vad sa hon? ”Ja!” Åke log.", "One.\nTwo\nThree"])
def test_sentences_end_at_marks_and_lines(text):
    assert len(sentences_of(text)) == 3


@pytest.mark.parametrize("text", ["Det gikk 3.5 km.", "Han skrev 12. mai i boka"])
def test_numbers_divide_no_sentence(text):
    assert len(sentences_of(text)) == 1


@pytest.mark.parametrize(
    ("lix", "level"), [(29, "VERY_EASY"), (30, "EASY"), (49, "MEDIUM"), (50, "HARD"), (60, "VERY_HARD")]
)
def test_the_steps_are_those_of_bjornsson(lix, level):
    assert Readability(words=100, sentences=100, long_words=lix - 1).level is Level[level]


def test_no_text_is_no_error():
    assert (readability([""]).lix, readability([]).is_enough) == (0, False)

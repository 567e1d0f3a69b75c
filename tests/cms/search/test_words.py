"""Words that mean the same are kept as one, also across the border."""

import pytest

from cms.search.words import folded, split, stem


@pytest.mark.parametrize(
    ("language", "forms"),
    [
        ("nb", ["kooperativ", "kooperativet", "kooperativene", "Kooperativer".lower()]),
        ("nb", ["verdiskaping", "verdiskapingen"]),
        ("nb", ["grense", "grensen", "grenser", "grensene"]),
        ("nb", ["sosial", "sosialt", "sosiale"]),
        ("sv", ["gräns", "gränsen", "gränser", "gränserna"]),
        ("sv", ["kommun", "kommunen", "kommuner"]),
        ("en", ["cooperative", "cooperatives"]),
    ],
)
def test_the_forms_of_a_word_are_one(language, forms):
    assert len({stem(form, language) for form in forms}) == 1


@pytest.mark.parametrize("language", ["nb", "nn", "sv"])
def test_the_neighbours_letters_are_ours(language):
    assert stem("entreprenørskap", language) == stem("entreprenörskap", language) == "entreprenorskap"


def test_a_language_without_a_stemmer_keeps_whole_words():
    assert stem("gïelen", "sma") == "gielen"


def test_letters_that_a_keyboard_lacks_are_replaced():
    assert folded("smørgåsäþß") == "smorgasathss"


def test_a_word_is_letters_and_digits():
    assert list(split("Over grensen: H2020,\0 «ja» n\N{SOFT HYPHEN}ei, it's_so")) == [
        *("over", "grensen", "h2020", "ja", "nei", "it", "s", "so")
    ]


def test_an_endless_word_is_cut():
    assert [len(word) for word in split("å" * 10_000)] == [64]

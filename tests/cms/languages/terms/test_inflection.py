"""Which words are one word inflected, and which only begin alike."""

import pytest

from cms.languages.terms.inflection import may_be


@pytest.mark.parametrize(
    "language, term, word",
    [
        ("nb", "ildsjel", "ildsjelene"),
        ("nb", "virksomhet", "virksomheters"),
        ("nb", "sosialt", "sosiale"),
        ("nb", "grensehinder", "grensehindrene"),
        ("nb", "prosjekteier", "prosjekteierne"),
        ("nb", "by", "byene"),
        ("nb", "rar", "rart"),
        ("nn", "lokalsamfunn", "lokalsamfunna"),
        ("sv", "inkubator", "inkubatorn"),
        ("sv", "önskelista", "önskelistor"),
        ("sv", "gränshinder", "gränshindret"),
        ("sv", "samhällsnytta", "samhällsnyttan"),
        ("sv", "mervärde", "mervärdet"),
        ("sv", "företag", "företagens"),
        ("sv", "ideell", "ideella"),
        ("sv", "by", "byarna"),
        ("en", "community", "communities"),
        ("en", "enterprise", "enterprise’s"),
    ],
)
def test_a_declined_word_is_the_word(language, term, word):
    assert may_be(word, term, language)


@pytest.mark.parametrize(
    "language, term, word",
    [
        ("nb", "artig", "art"),
        ("nb", "frivillighet", "frivillig"),
        ("nb", "virksomhet", "virksom"),
        ("nb", "by", "bygd"),
        ("nb", "by", "bytte"),
        ("sv", "by", "byt"),
        ("sv", "rolig", "roll"),
        ("sv", "semester", "semla"),
        ("en", "business", "busy"),
    ],
)
def test_a_word_that_begins_alike_is_another(language, term, word):
    assert not may_be(word, term, language)

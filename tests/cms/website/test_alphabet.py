"""The glossary's order is that of the reader's own dictionary."""

import pytest

from cms.website.presentation.alphabet import sorting_key


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("nb", ["zoologi", "ærlig", "økonomi", "ønske", "åpen"]),
        ("sv", ["zoologi", "åtgärd", "ärlig", "öppen"]),
        ("en", ["Zoo", "zoology"]),
    ],
)
def test_letters_after_z_come_after_z(language, words):
    assert sorted(set(words), key=lambda word: sorting_key(word, language)) == words


def test_a_neighbours_letter_stands_with_our_own():
    assert sorting_key("Ärlig", "nb") == sorting_key("ærlig", "nb")

"""What an edit did to a sentence."""

import pytest

from cms.languages.states import differences
from cms.languages.states.alignment import aligned


def said(old, new):
    signs = {"same": "{}", "del": "[-{}-]", "ins": "[+{}+]"}
    return "".join(signs[piece.kind].format(piece.text) for piece in differences(old, new))


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        ("Vann er vått.", "Vann er vått.", "Vann er vått."),
        ("Vann er vått.", "Vann er tørt.", "Vann er [-vått-][+tørt+]."),
        ("40 bedrifter", "42 bedrifter", "[-40-][+42+] bedrifter"),
        ("Alle kan komme.", "Alle kan komme i dag.", "Alle kan komme[+ i dag+]."),
        ("en gammel stor bil", "en ny liten bil", "en [-gammel stor-][+ny liten+] bil"),
        ("Røros &amp; Ås", "Røros og Ås", "Røros [-&-][+og+] Ås"),
        ("", "Nytt", "[+Nytt+]"),
        ("Borte", "", "[-Borte-]"),
    ],
)
def test_words_are_compared_and_not_letters(old, new, expected):
    assert said(old, new) == expected


def test_a_change_of_markup_alone_shows_the_tags():
    assert said("Det er vårt.", "Det er <b>vårt</b>.") == "Det er [+<b>+]vårt[+</b>+]."


def test_both_texts_can_be_read_from_the_pieces():
    pieces = differences("Vi møtes i Trondheim, alle.", "Vi møtes på nett, noen.")
    assert "".join(piece.text for piece in pieces if piece.kind != "ins") == "Vi møtes i Trondheim, alle."
    assert "".join(piece.text for piece in pieces if piece.kind != "del") == "Vi møtes på nett, noen."


def test_of_several_changed_paragraphs_the_most_alike_belong_together():
    old = ["Bedriften har ti ansatte.", "Kommunen betaler husleien."]
    new = [
        "Kommunen betaler hele husleien.",
        "Noe helt annet og nytt.",
        "Bedriften har tolv ansatte.",
    ]
    assert aligned(old, new) == {0: 1, 2: 0}


def test_one_text_in_place_of_one_is_that_text_changed_however_much():
    assert aligned(["Ja"], ["Noe helt annet enn før"]) == {0: 0}

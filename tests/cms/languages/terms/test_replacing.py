"""New words take the form and the capital of the old ones, and nothing else changes."""

import pytest

from cms.languages.terms.changing.replacing import Replacement


@pytest.mark.parametrize(
    "old, new, language, before, after",
    [
        ("ildsjel", "entusiast", "nb", "En ildsjel kom.", "En entusiast kom."),
        ("ildsjel", "entusiast", "nb", "Ildsjelene kom.", "Entusiastene kom."),
        ("inkubator", "drivhus", "sv", "i inkubatorn", "i drivhusn"),
        ("sosial bedrift", "sosial virksomhet", "nb", "sosiale bedrifter", "sosial virksomheter"),
        ("ildsjel", "A & B", "nb", "ildsjel", "A &amp; B"),
        (
            "ildsjel",
            "entusiast",
            "nb",
            'Les om <a id="a1">ildsjelen</a>.',
            'Les om <a id="a1">entusiasten</a>.',
        ),
        ("lenke", "peker", "nb", '<a href="/lenke/">her</a>', '<a href="/lenke/">her</a>'),
        ("ildsjel", "entusiast", "nb", "ild <b>sjel</b>", "ild <b>sjel</b>"),
    ],
)
def test_words_are_replaced(old, new, language, before, after):
    assert Replacement(old, new, language).in_html(before).html == after


def test_only_the_very_form_is_certain():
    replacement = Replacement("ildsjel", "entusiast", "nb")
    assert replacement.in_html("En ildsjel og en ildsjel").is_certain
    assert not replacement.in_html("En ildsjel og ildsjeler").is_certain

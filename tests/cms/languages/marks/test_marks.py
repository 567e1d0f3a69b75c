"""Formatting as a translator sees and types it."""

import pytest

from cms.languages.marks import marked, marks_of, stored

SOURCE = 'Les <a id="a1">rapporten</a> om <b>vårt</b> brød &amp; vann.'


def test_elements_are_numbered_in_order():
    assert marked(SOURCE, SOURCE) == "Les <1>rapporten</1> om <2>vårt</2> brød & vann."


def test_what_is_typed_with_marks_is_stored_with_the_links_of_the_source():
    typed = stored("Om <2>vårt</2> bröd & vatten: <1>rapporten</1>", SOURCE)
    assert typed.data == 'Om <b>vårt</b> bröd &amp; vatten: <a id="a1">rapporten</a>'
    assert (typed.problems, typed.removed, typed.hints) == ((), (), ())


@pytest.mark.parametrize(
    "text", [SOURCE, "En linje<br/>og en til", "a &lt; b", "<i>ny</i> vekt", "5 &gt; 3 &amp; <b>nei</b>"]
)
def test_what_is_shown_is_stored_again_as_it_was(text):
    assert stored(marked(text, SOURCE), SOURCE).data == text


def test_a_script_goes_with_its_words_and_is_named():
    typed = stored("Hej<script>alert('x')</script> du", "Hei du")
    assert (typed.data, typed.removed) == ("Hej du", ("script",))


def test_an_unclosed_script_takes_nothing_dangerous_along():
    assert stored("Hej<script>alert(1)", "Hei").data == "Hej"


def test_pasted_html_keeps_its_words_and_loses_its_tags():
    typed = stored('<div style="x"><p>Ett</p><p>Två <span onclick="x()">tre</span></p></div>', "To")
    assert typed.data == "Ett<br/>Två tre"
    assert typed.removed == ("div", "p", "span")


def test_a_link_with_an_address_of_its_own_keeps_only_its_words():
    typed = stored('Se <a href="https://example.org">här</a>', "Se her")
    assert (typed.data, typed.removed) == ("Se här", ("a",))


def test_a_link_that_is_missing_is_a_problem_and_emphasis_a_hint():
    typed = stored("Läs om bröd", SOURCE)
    assert (len(typed.problems), len(typed.hints)) == (1, 1)
    assert "<1>…</1>" in typed.problems[0]


@pytest.mark.parametrize(
    "text",
    [
        "<1>a</1> <2>b</2> <7>c</7>",
        "<1>a <2>b</1></2>",
        "<1>a</1> <1>b</1> <2>c</2>",
        "</1> <1>a</1> <2>b</2>",
    ],
)
def test_a_mark_that_cannot_be_used_stays_in_the_text_and_is_a_problem(text):
    typed = stored(text, SOURCE)
    assert typed.problems
    assert stored(marked(typed.data, SOURCE), SOURCE).data == typed.data


def test_a_tag_that_the_source_writes_about_is_text():
    assert (
        stored("Taggen <b> betyder fet", "Koden &lt;b&gt; betyr fet").data == "Taggen &lt;b&gt; betyder fet"
    )


def test_a_smaller_than_sign_is_text():
    assert stored("2 < 3 och <3", "2 &lt; 3").data == "2 &lt; 3 och &lt;3"


def test_emphasis_of_ones_own_is_allowed_and_closed():
    assert stored("Det <b>är", "Det er").data == "Det <b>är</b>"


def test_a_mark_knows_the_words_it_holds():
    assert [(mark.number, mark.link, mark.words) for mark in marks_of(SOURCE)] == [
        (1, "a1", "rapporten"),
        (2, "", "vårt"),
    ]

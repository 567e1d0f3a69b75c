"""Saving a row by script: what is stored, and what is said."""

import pytest

from cms.languages.gate import gate_problems
from cms.languages.screen.checking import findings
from cms.languages.screen.places import Place


def test_typed_words_are_stored_and_come_back_as_the_row(post, words, in_both):
    answer = post("claim", target="Vatten är blött.").json()
    assert (answer["text"], answer["conflict"]) == ("Vatten är blött.", False)
    assert words(in_both, "claim").data == "Vatten är blött."


def test_marks_become_the_formatting_of_the_source(post, words, in_both):
    post("text", target="<1>Vårt</1> bröd är det.")
    assert words(in_both, "text").data == "<b>Vårt</b> bröd är det."


def test_two_people_writing_at_once_are_both_kept(post, words, in_both):
    post("claim", target="Vatten är blött.")
    answer = post("claim", target="Vatten är fuktigt.", version="older").json()
    assert answer["conflict"]
    assert "Vatten är fuktigt." in answer["html"]
    assert "Vatten är blött." in answer["html"]
    assert words(in_both, "claim").data == "Vatten är blött."


def test_who_keeps_their_own_text_keeps_the_other_as_a_comment(post, words, in_both, row):
    post("claim", target="Vatten är blött.")
    seen = row("claim").version
    post("claim", "mine", target="Vatten är fuktigt.", seen=seen, theirs="Vatten är blött.", version="older")
    assert words(in_both, "claim").data == "Vatten är fuktigt."
    assert "Vatten är blött." in row("claim").comments[0].body


def test_who_takes_the_others_text_keeps_their_own_as_a_comment(post, words, in_both, row):
    post("claim", target="Vatten är blött.")
    post("claim", "theirs", target="Vatten är fuktigt.", theirs="Vatten är blött.", version="older")
    assert words(in_both, "claim").data == "Vatten är blött."
    assert "Vatten är fuktigt." in row("claim").comments[0].body


def test_a_pasted_script_is_taken_out_and_named(post, words, in_both):
    answer = post("claim", target="Vatten<script>alert(1)</script> är <div>vått</div>.").json()
    assert "&lt;script&gt;, &lt;div&gt;" in answer["html"]
    assert words(in_both, "claim").data == "Vatten är <br/>vått<br/>."


def test_a_title_of_ten_thousand_characters_is_kept_and_not_published(post, row, in_both, sv):
    answer = post("title", target="å" * 10_000).json()
    assert "Too long: 10000 characters. At most 255 fit here." in answer["html"]
    assert len(row("title").text) == 10_000
    assert [problem.kind for problem in gate_problems(in_both, sv)] == ["faulty"]


def test_a_mark_that_is_not_closed_is_closed_and_an_unknown_one_said(post, row):
    answer = post("text", target="Det är <1>vårt bröd <4>.").json()
    assert "The source has no mark &lt;4&gt;." in answer["html"]
    assert row("text").state == "faulty"


def test_an_old_translation_that_is_still_right_is_kept_with_one_button(claim, post, words, row, in_both):
    claim("Vann er nokså vått.")
    post("claim", "keep")
    assert (row("claim").state, words(in_both, "claim").data) == ("in_step", "Vatten är vått.")


def test_the_same_in_both_languages_is_a_state_of_its_own(claim, post, row):
    claim("Startup Exchange")
    post("claim", "same")
    assert row("claim").state == "same"


def test_a_source_that_changed_meanwhile_loses_nothing(post, claim, row, client, in_both):
    before = row("claim")
    claim("Is er kald.")
    response = client.post(
        f"/admin/translate/{in_both.translation_key}/sv/row/",
        {"segment": before.key, "action": "save", f"target-{before.key}": "Vatten."},
    )
    assert response.status_code == 302
    post("claim")
    response = client.post(
        f"/admin/translate/{in_both.translation_key}/sv/row/",
        {"segment": before.key, "action": "save", f"target-{before.key}": "Vatten."},
    )
    assert response.status_code == 409
    assert "Copy what you wrote" in response.json()["reason"]


@pytest.mark.parametrize("action", ["drop", ""])
def test_an_unknown_button_changes_nothing(post, words, in_both, action):
    assert post("claim", action, target="x").status_code == 409
    assert words(in_both, "claim").data == "Vatten är vått."


def test_a_comment_is_added_to_the_row_and_resolved(post, row):
    post("claim", "comment", comment="Er dette riktig?")
    assert [comment.body for comment in row("claim").waiting_comments] == ["Er dette riktig?"]
    post("claim", "resolve")
    assert row("claim").waiting_comments == []


def test_a_comment_stays_with_a_text_that_changes(post, row, claim):
    post("claim", "comment", comment="Er dette riktig?")
    claim("Vann er svært vått.")
    assert [comment.body for comment in row("claim").comments] == ["Er dette riktig?"]


def test_a_title_that_platforms_cut_is_said_and_may_be_published(post, in_both, sv):
    answer = post("title", target="å" * 210).json()
    assert "show the first 200 characters" in answer["html"]
    assert gate_problems(in_both, sv) == []


LONG = " ".join(["Vatten är vått och bröd är brunt"] * 6)


def test_a_sentence_that_is_long_is_said_and_saved(post, words, in_both):
    answer = post("claim", target=f"{LONG}.").json()
    assert "It has 42 words. Divide it" in answer["html"]
    assert words(in_both, "claim").data == f"{LONG}."


def test_what_reads_well_has_no_advice(post):
    assert "segment__finding" not in post("claim", target="Vatten är blött.").json()["html"]


def test_a_link_that_says_nothing_is_said(subject):
    source = '<a href="https://example.org/">Rapporten</a> er klar.'
    place = Place(group="g", block="b", kind="k")
    [said] = findings("<1>Här</1> finns den.", source, place)
    assert said.sentence.startswith("The link text says nothing") and not said.stops


def test_the_reading_level_follows_what_is_written(post):
    short = post("claim", target="Vatten är blött.").json()
    assert short["reading"] == ""
    long = post("claim", target=" ".join([f"{LONG}."] * 4)).json()
    assert long["reading"].startswith("Reading level (LIX): ") and "The source: " in long["reading"]

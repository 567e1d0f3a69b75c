"""The glossary found in running text."""

import pytest
from django.utils import translation

from cms.glossary.meanings import Meanings
from cms.glossary.models import FalseFriend, GlossaryTerm, TermForm
from cms.languages.terms import false_friends_in, form_findings, term_base, terms_in

pytestmark = pytest.mark.django_db


def found(text, language):
    return [(text[hit.start : hit.end], hit.term) for hit in terms_in(text, language)]


def test_a_term_is_found_in_the_form_it_stands_in():
    assert found("Vi trenger flere ildsjeler.", "nb") == [("ildsjeler", "ildsjel")]


def test_the_hit_carries_the_term_of_the_neighbour():
    [hit] = terms_in("Ildsjelene kom.", "nb")
    assert (hit.translation("sv"), hit.translation("en").split(" (")[0]) == ("eldsjäl", "community champion")
    assert hit.translation("fi") == ""


def test_the_hit_leads_to_its_snippet():
    [hit] = terms_in("Ildsjelene kom.", "nb")
    assert GlossaryTerm.objects.get(pk=hit.snippet_id).translation_key == hit.object_key


def test_the_longest_term_comes_first(term):
    term(nb="lokalt")
    term(nb="lokalt prøvearbeid")
    assert found("Et lokalt prøvearbeid", "nb") == [("lokalt prøvearbeid", "lokalt prøvearbeid")]


def test_each_of_several_forms_is_found():
    assert found("Sosiale bedrifter og sosiale virksomheter", "nb") == [
        ("Sosiale bedrifter", "sosial virksomhet / sosial bedrift"),
        ("sosiale virksomheter", "sosial virksomhet / sosial bedrift"),
    ]


def test_an_abbreviation_in_brackets_is_a_form_in_capitals_only():
    asf = "arbetsintegrerande socialt företag (ASF)"
    assert found("Ett ASF är ett arbetsintegrerande socialt företag.", "sv") == [
        ("ASF", asf),
        ("arbetsintegrerande socialt företag", asf),
    ]
    assert found("A wise man", "en") == []


def test_a_comma_between_two_words_makes_no_term():
    assert found("Det er sosialt, entreprenørskap er noe annet.", "nb") == []


def test_a_draft_is_not_found(term):
    GlossaryTerm.objects.filter(pk=term(nb="prøveordet").pk).update(live=False)
    assert found("Et prøveord", "nb") == []


def test_a_change_is_seen_at_once(term):
    made = term(nb="gammelprøve")
    assert found("gammelprøve", "nb")
    GlossaryTerm.objects.filter(pk=made.pk).update(term="nyprøve")
    assert found("gammelprøve og nyprøver", "nb") == [("nyprøver", "nyprøve")]


def test_a_language_without_terms_finds_none():
    assert found("ildsjel", "fi") == []


def test_the_whole_glossary_costs_three_queries_for_any_number_of_texts(django_assert_num_queries):
    with django_assert_num_queries(3):
        base = term_base()
        for text in ["Ildsjelene", "sosialt entreprenørskap"] * 20:
            base.terms_in(text, "nb")
            base.false_friends_in(text, "nb")
            base.form_findings(text, "nb")


def test_a_false_friend_says_what_it_means_on_both_sides():
    [hit] = false_friends_in("Det var en rolig kveld.", "nb")
    assert (str(hit.meaning), hit.other_word, str(hit.other_meaning)) == (
        "calm",
        "rolig",
        "funny; calm = lugn",
    )


def test_a_false_friend_is_found_from_the_swedish_side_too():
    [hit] = false_friends_in("Byarna ligger nära.", "sv")
    assert (hit.word, hit.language, hit.other_language) == ("by", "sv", "nb")
    assert str(hit.other_meaning) == "town, city"


def test_nynorsk_has_the_false_friends_of_bokmal():
    assert [hit.word for hit in false_friends_in("Ein roleg semester", "nn")] == ["semester"]


def test_false_friends_in_draft_are_not_warned_of():
    FalseFriend.objects.create(word_nb="prøvetiltak", word_sv="prövtilltag", live=False)
    assert false_friends_in("prøvetiltak", "nb") == []


def test_a_form_to_avoid_is_named_with_the_preferred_one(term, avoid):
    avoid(term(nb="prøveord / testord"), "fyord", "Det støter noen.")
    [finding] = form_findings("Vi sa fyordet.", "nb")
    assert (finding.form, finding.preferred, finding.reason) == ("fyordet", "prøveord", "Det støter noen.")


def test_a_right_form_that_holds_one_to_avoid_is_right(term, avoid):
    avoid(term(nb="stort fyord"), "fyord")
    assert form_findings("Et stort fyord", "nb") == []


def test_an_allowed_form_is_a_hit(term):
    TermForm.objects.create(term=term(nb="prøveord"), form="p-ord", use=TermForm.Use.ALLOWED)
    assert found("Vi sa p-ord.", "nb") == [("p-ord", "prøveord")]


def test_the_meanings_are_told_in_the_language_of_the_reader():
    [hit] = false_friends_in("Bytt språk i by.", "nb")
    with translation.override("sv"):
        assert (str(hit.meaning), str(hit.other_meaning)) == ("stad", "litet samhälle på landet")


def test_where_nobody_has_written_them_they_are_told_in_english():
    with translation.override("sv"):
        assert (str(Meanings("town")), Meanings("town").language) == ("town", "en")

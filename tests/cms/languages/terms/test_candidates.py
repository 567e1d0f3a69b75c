"""Words that stand often in the content, offered as terms until somebody decides."""

import pytest
from django.contrib.auth import get_user_model
from wagtail.models import Locale

from cms.glossary.models import GlossaryTerm, TermCandidate
from cms.languages.terms.candidates import search_candidates
from cms.languages.terms.candidates.counting import counted
from cms.languages.terms.candidates.deciding import make_a_term, refuse

TEXTS = [
    ("Én", "Regional forretningsmodell er viktig. En regional forretningsmodell varer."),
    ("To", "Den regionale forretningsmodellen. Utviklingsmidlene kom."),
    ("Tre", "Utviklingsmidler til bygda, og utviklingsmidlene sank."),
]


@pytest.fixture
def nb(db):
    return Locale.objects.get(language_code="nb")


@pytest.fixture
def person(db):
    return get_user_model().objects.get(username="editor-nb")


def found(words, texts=TEXTS):
    return {phrase.words: phrase for phrase in counted(texts, "nb").values()}.get(words)


def test_the_forms_of_a_phrase_are_counted_as_one():
    phrase = found("regional forretningsmodell")
    assert (phrase.times, phrase.places) == (3, {"Én", "To"})


def test_a_long_word_is_a_phrase_of_its_own():
    assert found("utviklingsmidler").times == 3


def test_an_example_is_the_sentence_it_stands_in():
    assert found("regional forretningsmodell").examples[0] == ("Én", "Regional forretningsmodell er viktig.")


def test_small_words_and_short_ones_are_no_candidates():
    phrases = counted([("Én", "Det er en bygd, og den er ny 2024.")], "nb").values()
    assert [phrase.words for phrase in phrases] == []


def test_a_phrase_does_not_reach_over_a_comma():
    assert found("viktig forretningsmodell", [("Én", "Det er viktig, forretningsmodell.")]) is None


def test_the_content_of_a_language_gives_candidates(nb):
    assert search_candidates(nb) > 10
    assert TermCandidate.objects.filter(locale=nb, times__gte=3, pages__gte=2).exists()


def test_what_the_glossary_has_is_no_candidate(nb):
    search_candidates(nb)
    words = {candidate.words for candidate in TermCandidate.objects.filter(locale=nb)}
    assert not words & {term.term for term in GlossaryTerm.objects.filter(locale=nb)}


def test_what_was_refused_stays_refused(nb, person):
    search_candidates(nb)
    candidate = TermCandidate.objects.filter(locale=nb).first()
    refuse(candidate, person)
    search_candidates(nb)
    again = TermCandidate.objects.filter(locale=nb, key=candidate.key)
    assert [one.decision for one in again] == ["refused"]


def test_a_candidate_becomes_a_draft_of_a_term(nb, person):
    search_candidates(nb)
    candidate = TermCandidate.objects.filter(locale=nb).first()
    term = make_a_term(candidate, person)
    assert (term.term, term.live, term.latest_revision.user) == (candidate.words, False, person)
    assert candidate.decision == "term"


def test_searching_costs_few_queries(nb, django_assert_max_num_queries):
    search_candidates(nb)
    with django_assert_max_num_queries(45):
        search_candidates(nb)

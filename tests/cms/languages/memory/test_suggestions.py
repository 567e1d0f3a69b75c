"""Suggestions from all our content."""

import pytest
from wagtail_localize.models import StringTranslation

from cms.glossary.models import GlossaryTerm
from cms.languages.memory import suggestions, suggestions_for
from cms.languages.publication import publish_translation
from cms.languages.submission import submit
from cms.languages.words import write_translations

pytestmark = pytest.mark.django_db


@pytest.fixture
def translated(lesson, sv, in_swedish):
    submit(lesson, [sv])
    write_translations(lesson, sv, in_swedish)
    return lesson


def test_the_same_words_elsewhere_are_offered_with_the_page_they_come_from(translated):
    found = suggestions("Vann er vått.", "nb", "sv")[0]
    assert (found.target, found.score, found.title) == ("Vatten är vått.", 100, "Brød & vann")
    assert not found.is_machine


def test_similar_words_are_offered_with_how_similar_they_are(translated):
    found = suggestions("Vann er veldig vått.", "nb", "sv")[0]
    assert (found.source, found.target) == ("Vann er vått.", "Vatten är vått.")
    assert 75 <= found.score < 99


def test_the_way_back_is_remembered_too(translated):
    assert suggestions("Vatten är vått.", "sv", "nb")[0].target == "Vann er vått."


def test_words_that_were_written_since_are_offered_at_once(translated, sv):
    assert suggestions("Vann er vått.", "nb", "sv")[0].target == "Vatten är vått."
    write_translations(translated, sv, {"Vann er vått.": "Vatten är blött."})
    assert suggestions("Vann er vått.", "nb", "sv")[0].target == "Vatten är blött."


def test_a_machines_words_are_labelled(translated):
    StringTranslation.objects.filter(data="Vatten är vått.").update(translation_type="machine")
    assert suggestions("Vann er vått.", "nb", "sv")[0].is_machine


def test_words_with_an_error_are_not_offered(translated):
    StringTranslation.objects.filter(data="Vatten är vått.").update(has_error=True)
    assert "Vatten är vått." not in [found.target for found in suggestions("Vann er vått.", "nb", "sv")]


def test_a_snippet_is_named_too():
    term = GlossaryTerm.objects.filter(locale__language_code="nb").first()
    assert term.term in [found.title for found in suggestions(term.definition, "nb", "sv")]


def test_an_unknown_language_has_no_memory():
    assert suggestions("Vann er vått.", "nb", "xx") == []


def test_a_whole_page_costs_no_more_queries_than_a_paragraph(translated, django_assert_num_queries):
    suggestions("Vann er vått.", "nb", "sv")
    texts = ["Vann er vått.", "Brød &amp; vann", "Det er <b>vårt</b> brød."]
    with django_assert_num_queries(2):
        assert all(suggestions_for(texts, "nb", "sv").values())


def test_the_translation_of_a_link_that_is_gone_keeps_its_words(translated, sv):
    translated.body[0].value["text"] = (
        translated.body[0]
        .block.child_blocks["text"]
        .to_python('<p>Les <a href="https://example.org">mer om vann</a>.</p>')
    )
    translated.save_revision().publish()
    source = 'Les <a id="a1">mer om vann</a>.'
    write_translations(translated, sv, {source: 'Läs <a id="a1">mer om vatten</a>.'})
    assert suggestions("Les mer om vann.", "nb", "sv")[0].target == "Läs mer om vatten."
    publish_translation(translated, sv)

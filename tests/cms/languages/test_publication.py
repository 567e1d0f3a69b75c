"""Publishing a translation."""

import pytest
from wagtail.models import Page
from wagtail_localize.models import StringTranslation

from cms.glossary.models import GlossaryTerm
from cms.languages.errors import PublicationRefused
from cms.languages.publication import publish_translation
from cms.languages.submission import submit
from cms.languages.words import write_translations


@pytest.fixture
def published(lesson, sv, in_swedish):
    submit(lesson, [sv])
    write_translations(lesson, sv, in_swedish)
    return publish_translation(lesson, sv)


def test_all_texts_come_through(published):
    assert published.live
    assert published.title == "Bröd & vatten"
    assert published.body[0].value["text"].source == "<p>Det är <b>vårt</b> bröd.</p>"


def test_the_first_publication_takes_its_address_from_the_translated_title(published, module, sv):
    assert published.url_path == module.get_translation(sv).url_path + "brod-vatten/"


def test_two_siblings_never_share_an_address(lesson, module, sv, in_swedish):
    taken = module.get_translation(sv).get_children().first()
    submit(lesson, [sv])
    write_translations(lesson, sv, {**in_swedish, "Brød & vann": taken.title})
    assert publish_translation(lesson, sv).slug == f"{taken.slug}-1"


def test_a_later_publication_keeps_the_address(published, lesson, sv):
    write_translations(lesson, sv, {"Brød & vann": "Bröd och vatten"})
    again = publish_translation(lesson, sv)
    assert (again.title, again.slug) == ("Bröd och vatten", "brod-vatten")


def test_an_incomplete_translation_is_refused_with_page_language_and_every_missing_text(lesson, sv):
    submit(lesson, [sv])
    with pytest.raises(PublicationRefused) as refusal:
        publish_translation(lesson, sv)
    assert "Brød & vann" in str(refusal.value)
    assert "Swedish" in str(refusal.value) or "Svenska" in str(refusal.value)
    assert len(refusal.value.problems) == 3
    assert not lesson.get_translation(sv).live


def test_a_translation_with_an_error_is_refused(lesson, sv, in_swedish):
    submit(lesson, [sv])
    write_translations(lesson, sv, in_swedish)
    StringTranslation.objects.filter(locale=sv, data="Vatten är vått.").update(has_error=True)
    with pytest.raises(PublicationRefused, match="has an error: “Vann er vått"):
        publish_translation(lesson, sv)


def test_a_page_that_was_not_submitted_is_refused(lesson, sv):
    with pytest.raises(PublicationRefused, match="not submitted"):
        publish_translation(lesson, sv)


def test_a_snippet_that_is_still_a_draft_is_named(lesson, sv, in_swedish):
    term = GlossaryTerm.objects.filter(locale__language_code="nb").first()
    lesson.body.append(("definition", {"term": term}))
    lesson.save_revision().publish()
    submit(lesson, [sv])
    write_translations(lesson, sv, in_swedish)
    term.get_translation(sv).unpublish()
    with pytest.raises(PublicationRefused, match=f"Publish “{term}”"):
        publish_translation(lesson, sv)


def test_a_changed_answer_key_reaches_every_language(published, lesson, sv):
    lesson.body[1].value["is_true"] = False
    lesson.save_revision().publish()
    assert publish_translation(lesson, sv).body[1].value["is_true"] is False


def test_a_changed_sentence_has_to_be_translated_first(published, lesson, sv):
    lesson.body[1].value["claim"] = "Vann er tørt."
    lesson.save_revision().publish()
    with pytest.raises(PublicationRefused, match="Vann er tørt"):
        publish_translation(lesson, sv)
    assert lesson.get_translation(sv).body[1].value["claim"] == "Vatten är vått."


def test_the_page_tree_has_no_problems_afterwards(published):
    assert Page.find_problems() == ([], [], [], [], [])

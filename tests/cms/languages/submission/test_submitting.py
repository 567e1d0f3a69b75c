"""Submitting for translation."""

import json

import pytest
from wagtail.models import Locale, Page

from cms.courses.models import Lesson
from cms.glossary.models import GlossaryTerm
from cms.languages.errors import SubmissionRefused
from cms.languages.publication import publish_translation
from cms.languages.submission import submit, submit_with_descendants
from cms.languages.targets import target_of
from cms.languages.words import write_translations
from tests.cms.core.sample_pages import a_course, front_page

QUESTION = "22222222-2222-4222-8222-222222222222"


def test_the_target_starts_as_a_draft_below_the_translated_parent(lesson, module, sv):
    submit(lesson, [sv])
    target = lesson.get_translation(sv)
    assert not target.live
    assert target.get_parent().specific == module.get_translation(sv)


def test_submitting_twice_changes_nothing(lesson, sv):
    submit(lesson, [sv])
    revision = lesson.get_translation(sv).latest_revision_id
    submit(lesson, [sv])
    assert lesson.get_translation(sv).latest_revision_id == revision


def test_parents_that_were_never_submitted_come_along(lesson, module, sv):
    module.get_translation(sv).delete()
    submit(lesson, [sv])
    assert lesson.get_translation(sv).get_parent().specific == module.get_translation(sv)


def test_a_page_is_submitted_with_everything_below_it(lesson, module, sv):
    submit_with_descendants(module, [sv])
    assert lesson.has_translation(sv)


def test_a_translation_cannot_be_the_source_of_another(module, sv, en):
    module.get_translation(en).delete()
    with pytest.raises(SubmissionRefused, match="itself a translation"):
        submit(module.get_translation(sv), [en])


def test_snippets_that_are_live_stay_live(lesson, module, sv):
    """The library would turn them back into drafts."""
    term = _term()
    lesson.body.append(("definition", {"term": term}))
    lesson.save_revision().publish()
    submit(lesson, [sv])
    assert term.get_translation(sv).live


@pytest.mark.django_db
@pytest.mark.parametrize("language", ["nb", "en"])
def test_a_register_entry_of_the_neighbour_language_is_translated_from_there(language):
    """A course written in Swedish under a licence that stands in the register in Norwegian alone."""
    course = a_course(front_page("sv"))
    locale = Locale.objects.get(language_code=language)
    submit(course, [locale])
    assert target_of(course, locale)
    assert target_of(course.licence, locale)


def test_the_page_tree_has_no_problems_afterwards(lesson, module, sv):
    submit_with_descendants(module, [sv])
    assert Page.find_problems() == ([], [], [], [], [])


def _term():
    return GlossaryTerm.objects.filter(locale__language_code="nb").first()


def test_a_text_that_was_stored_as_null_stops_nothing(lesson, sv):
    """As a field that was added later, or another program, leaves it behind."""
    Lesson.objects.filter(pk=lesson.pk).update(
        body=json.dumps([{"type": "true_false", "id": QUESTION, "value": {"claim": None, "is_true": True}}])
    )
    stored = Lesson.objects.get(pk=lesson.pk)
    submit(stored, [sv])
    write_translations(stored, sv, {"Brød & vann": "Bröd & vatten"})
    assert publish_translation(stored, sv).live

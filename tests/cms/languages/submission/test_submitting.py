"""Submitting for translation."""

import pytest
from wagtail.models import Page

from cms.glossary.models import GlossaryTerm
from cms.languages.errors import SubmissionRefused
from cms.languages.submission import submit, submit_with_descendants


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


def test_the_page_tree_has_no_problems_afterwards(lesson, module, sv):
    submit_with_descendants(module, [sv])
    assert Page.find_problems() == ([], [], [], [], [])


def _term():
    return GlossaryTerm.objects.filter(locale__language_code="nb").first()

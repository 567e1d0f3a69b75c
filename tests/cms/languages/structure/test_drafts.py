"""A translation that waits for review keeps its words and takes over the new structure."""

import pytest
from wagtail.models import GroupApprovalTask, Workflow, WorkflowTask

from cms.languages.publication import publish_translation
from cms.languages.structure.building import build_translation
from cms.languages.words import write_translations
from tests.cms.languages.structure.conftest import PARAGRAPH, QUESTION


@pytest.fixture
def review(in_both, sv, swedish, admin_user):
    """The Swedish version with a new word for the paragraph, under review."""
    write_translations(in_both, sv, {"Det er <b>vårt</b> brød.": "Detta är <b>vårt</b> bröd."})
    build_translation(in_both, sv).instance.save_revision(user=admin_user, clean=False)
    workflow = Workflow.objects.create(name="Check")
    task = GroupApprovalTask.objects.create(name="Look")
    WorkflowTask.objects.create(workflow=workflow, task=task, sort_order=0)
    return workflow.start(swedish()[0], admin_user)


def _new_key(by_id, _body):
    by_id[QUESTION]["points"] = 9


def _waiting(review):
    review.refresh_from_db()
    draft = review.current_task_state.revision.as_object()
    return {block["id"]: block["value"] for block in draft.body.get_prep_value()}


def test_the_live_version_has_the_new_key_and_the_old_word(review, change, swedish):
    change(_new_key)
    blocks = swedish()[1]
    assert (blocks[QUESTION]["points"], blocks[PARAGRAPH]["text"]) == (9, "<p>Det är <b>vårt</b> bröd.</p>")


def test_what_waits_has_the_new_key_and_the_new_word(review, change):
    change(_new_key)
    waiting = _waiting(review)
    assert (waiting[QUESTION]["points"], waiting[PARAGRAPH]["text"]) == (
        9,
        "<p>Detta är <b>vårt</b> bröd.</p>",
    )


def test_the_review_is_not_cancelled(review, change):
    change(_new_key)
    review.refresh_from_db()
    assert review.status == "in_progress"


def test_it_still_is_a_draft_that_waits(review, change, swedish):
    change(_new_key)
    page = swedish()[0]
    assert page.has_unpublished_changes
    review.refresh_from_db()
    assert page.latest_revision_id == review.current_task_state.revision_id


def test_a_question_under_review_keeps_words_and_key_together(review, change):
    before = _waiting(review)[QUESTION]

    def words_and_key(by_id, _body):
        by_id[QUESTION].update(question="Hva er tørt?", points=9)

    change(words_and_key)
    assert _waiting(review)[QUESTION] == before


def test_a_publication_by_a_person_ends_the_review(review, in_both, sv):
    publish_translation(in_both, sv)
    review.refresh_from_db()
    assert review.status == "cancelled"

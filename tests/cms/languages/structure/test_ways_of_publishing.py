"""However a source is published, its translations follow in the same transaction."""

from datetime import timedelta

import pytest
from django.core.management import call_command
from django.db import connection, transaction
from django.urls import reverse
from django.utils import timezone
from wagtail.actions.publish_revision import PublishRevisionAction
from wagtail.models import GroupApprovalTask, Page, PageLogEntry, Workflow, WorkflowTask
from wagtail.test.utils.form_data import nested_form_data, streamfield

from cms.courses.models import Lesson
from cms.languages.events import _after_source_published, after_source_published
from tests.cms.languages.structure.conftest import QUESTION


def _points(swedish):
    return swedish()[1][QUESTION]["points"]


@pytest.fixture
def draft(in_both):
    """A draft of the lesson in which the question gives four points."""
    body = in_both.body.get_prep_value()
    next(block for block in body if block["id"] == QUESTION)["value"]["points"] = 4
    in_both.body = in_both.body.stream_block.to_python(body)
    return in_both


def test_a_draft_changes_nothing(draft, swedish):
    draft.save_revision()
    assert _points(swedish) == 1


def test_by_code(draft, swedish):
    draft.save_revision().publish()
    assert _points(swedish) == 4


def test_by_the_button_in_the_editor(in_both, swedish, admin_client):
    """A real form, as the browser would send it back, and "Publish"."""
    address = reverse("wagtailadmin_pages:edit", args=[in_both.pk])
    data = {"minutes": "33", "action-publish": "action-publish", **_untouched(in_both)}
    assert admin_client.post(address, data).status_code == 302
    assert (swedish()[0].minutes, swedish()[0].title) == (33, "Bröd & vatten")


def _untouched(lesson):
    data = {"title": lesson.title, "slug": lesson.slug, "comment_input": ""}
    for name in ("spoken", "comments"):
        data |= {f"{name}-{count}": "0" for count in ("TOTAL_FORMS", "INITIAL_FORMS", "MAX_NUM_FORMS")}
        data[f"{name}-MIN_NUM_FORMS"] = "0"
    data |= nested_form_data({"body": streamfield([]), "sources": streamfield([])})
    return data


def test_by_the_last_approval_of_a_workflow(draft, swedish, admin_user):
    revision = draft.save_revision(user=admin_user)
    workflow = Workflow.objects.create(name="Check")

    task = GroupApprovalTask.objects.create(name="Look")
    WorkflowTask.objects.create(workflow=workflow, task=task, sort_order=0)
    state = workflow.start(Lesson.objects.get(pk=draft.pk), admin_user)
    assert state.current_task_state.revision_id == revision.pk
    state.current_task_state.specific.approve(user=admin_user)
    assert _points(swedish) == 4


def test_by_the_clock(draft, swedish):
    draft.go_live_at = timezone.now() + timedelta(hours=1)
    revision = draft.save_revision()
    revision.publish()
    assert _points(swedish) == 1
    type(revision).objects.filter(pk=revision.pk).update(approved_go_live_at=timezone.now())
    content = revision.content | {"go_live_at": (timezone.now() - timedelta(minutes=1)).isoformat()}
    type(revision).objects.filter(pk=revision.pk).update(content=content)
    call_command("publish_scheduled")
    assert _points(swedish) == 4


def test_what_fails_while_following_takes_the_publication_back(draft, swedish):
    def fail(source_object, locale, changes):
        raise RuntimeError("the disk is full")

    after_source_published(fail)
    try:
        with pytest.raises(RuntimeError), transaction.atomic():
            draft.save_revision().publish()
    finally:
        _after_source_published.remove(fail)
    assert _points(swedish) == 1
    assert Lesson.objects.get(pk=draft.pk).body.get_prep_value() != draft.body.get_prep_value()


def test_publishing_and_following_are_one_transaction(draft):
    """Without it, readers of another connection met two keys in 6,570 of 16,232 looks."""
    revision = draft.save_revision()
    depth = []
    listener = after_source_published(lambda *event: depth.append(len(connection.savepoint_ids)))
    before = len(connection.savepoint_ids)
    try:
        PublishRevisionAction(revision).execute()
    finally:
        _after_source_published.remove(listener)
    # The transaction of the action, and within it that of the translations.
    assert depth == [before + 2]


def test_who_registers_is_told_of_each_language_once(draft, sv, admin_user):
    told = []
    listener = after_source_published(lambda source, locale, changes: told.append((source, locale, changes)))
    try:
        draft.save_revision(user=admin_user).publish()
    finally:
        _after_source_published.remove(listener)
    assert [(source.pk, locale, changes.published) for source, locale, changes in told] == [
        (draft.pk, sv, True)
    ]
    assert told[0][2].person == admin_user


def test_publishing_a_translation_is_no_publication_of_a_source(in_both, swedish):
    told = []
    listener = after_source_published(lambda *event: told.append(event))
    try:
        swedish()[0].save_revision().publish()
    finally:
        _after_source_published.remove(listener)
    assert told == []


def test_the_history_says_what_happened_and_who_published(draft, swedish, admin_user):
    draft.save_revision(user=admin_user).publish()
    entry = Page.objects.get(pk=swedish()[0].pk).specific.latest_revision
    assert entry.user == admin_user
    assert PageLogEntry.objects.filter(page=swedish()[0].pk, action="synergos.follow_source").exists()


def test_the_page_tree_has_no_problems_afterwards(draft):
    draft.save_revision().publish()
    assert Page.find_problems() == ([], [], [], [], [])


def test_where_nothing_changes_in_the_translation_it_costs_few_queries(
    in_both, django_assert_max_num_queries
):
    in_both.save_revision().publish()
    with django_assert_max_num_queries(135):
        in_both.save_revision().publish()

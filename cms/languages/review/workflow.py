"""Wagtail's workflow for a text in its language: one for all, since its steps ask for rights per language."""

from __future__ import annotations

from typing import Any

from django.utils.translation import gettext as _
from wagtail.models import Page, TaskState, Workflow, WorkflowMixin, WorkflowPage, WorkflowState, WorkflowTask

from cms.languages.models import PublicationTask, ReviewTask


def translation_workflow() -> Workflow:
    """Made where it is missing. An administrator may rename it, and take out a step."""
    step = WorkflowTask.objects.filter(
        workflow__active=True, task__content_type__model__in=("reviewtask", "publicationtask")
    )
    first = step.select_related("workflow").order_by("workflow_id").first()
    return first.workflow if first else _new_workflow()


def _new_workflow() -> Workflow:
    workflow = Workflow.objects.create(name=_("Review and publication"))
    steps = [ReviewTask(name=_("Review")), PublicationTask(name=_("Publication"))]
    for number, task in enumerate(steps):
        task.save()
        WorkflowTask.objects.create(workflow=workflow, task=task, sort_order=number)
    return workflow


def give_front_pages_their_workflow() -> None:
    """So that original pages below them go the same way. A front page that has a workflow keeps it."""
    workflow = translation_workflow()
    for page in Page.objects.filter(depth=2, workflowpage=None):
        WorkflowPage.objects.create(page=page, workflow=workflow)


def has_review(instance: Any) -> bool:
    """Whether the object can be a draft that waits; simple registers are published at once."""
    return isinstance(instance, WorkflowMixin)


def workflow_state_of(instance: Any) -> WorkflowState | None:
    """What is under way, or was sent back; always read anew (see ``task_state_of``)."""
    return WorkflowState.objects.active().for_instance(instance).first() if has_review(instance) else None


def task_state_of(instance: Any) -> TaskState | None:
    """The step that waits for somebody.

    Read anew each time: one that was loaded before a page below was made holds an old number of children,
    and publishing it breaks the page tree.
    """
    states = TaskState.objects.for_instance(instance).filter(status=TaskState.STATUS_IN_PROGRESS)
    state = states.select_related("workflow_state", "task").order_by("-pk").first()
    return state.specific if state else None

"""Sending a translation for review."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Any

from django.db import transaction
from django.utils.translation import gettext as _
from wagtail.models import Locale, TaskState, WorkflowState

from cms.languages.assignments import assign
from cms.languages.gate import gate_problems
from cms.languages.models import ReviewTask
from cms.languages.notices.occasions import tell_reviewers
from cms.languages.originals import translated
from cms.languages.review.drafts import save_draft
from cms.languages.review.errors import ReviewRefused
from cms.languages.review.workflow import (
    give_front_pages_their_workflow,
    has_review,
    task_state_of,
    translation_workflow,
    workflow_state_of,
)
from cms.languages.roles import may_translate, why_not


@transaction.atomic
def send_for_review(
    source_object: Any, locale: Locale, person: Any, due: date | None = None
) -> WorkflowState:
    """The words stored for ``locale`` as a draft that waits for a reviewer; what is live stays as it is.

    A second call replaces the draft that waits, and begins the review anew. Raises ``ReviewRefused`` with
    every problem at once.
    """
    instance = translated(source_object, locale)
    problems = list(_problems(source_object, instance, locale, person))
    if problems:
        raise ReviewRefused(source_object, locale, problems)
    revision = save_draft(source_object, locale, person)
    if due is not None:
        assign(source_object, locale, due_date=due, set_by=person)
    state = _waiting(translated(source_object, locale), revision, person)
    state.refresh_from_db()
    tell_reviewers(source_object, locale, state.current_task_state, person)
    return state


_OF_WORDS = frozenset({"missing", "outdated", "machine", "faulty"})
"""What the translator mends before anybody reads it; pages above and terms may be published meanwhile."""


def _problems(source_object: Any, instance: Any, locale: Locale, person: Any) -> Iterator[str]:
    if instance is None:
        yield _("It is not submitted for translation into this language.")
        return
    if not may_translate(person, source_object, locale):
        yield why_not(person, "translate", source_object, locale)
    if not has_review(instance):
        yield _("It has no drafts, so there is nothing to review. Those who publish the language publish it.")
    for problem in gate_problems(source_object, locale):
        if problem.kind in _OF_WORDS:
            yield problem.sentence


def _waiting(instance: Any, revision: Any, person: Any) -> WorkflowState:
    """The workflow at its first step with ``revision``: begun, taken up again, or begun anew."""
    state = workflow_state_of(instance)
    if state and state.status == WorkflowState.STATUS_NEEDS_CHANGES and _is_reviewing(state):
        state.resume(user=person)
        return state
    task_state = task_state_of(instance)
    if state and task_state and isinstance(task_state.task.specific, ReviewTask):
        TaskState.objects.filter(pk=task_state.pk).update(revision=revision)
        return state
    if state:
        state.cancel(user=person)
    give_front_pages_their_workflow()
    return translation_workflow().start(instance, person)


def _is_reviewing(state: WorkflowState) -> bool:
    return state.current_task_state is not None and isinstance(
        state.current_task_state.task.specific, ReviewTask
    )

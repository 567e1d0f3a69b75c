"""The state of a page in the words clients of Plone know."""

from __future__ import annotations

from django.utils.translation import gettext as _
from wagtail.models import Page, WorkflowState

PUBLISHED, PENDING, PRIVATE = "published", "pending", "private"


def state_of(page: Page) -> str:
    """A published page with a change in review is both; ``pending`` is told, since somebody waits."""
    workflow = WorkflowState.objects.active().for_instance(page).first()
    if workflow is not None and workflow.status == WorkflowState.STATUS_IN_PROGRESS:
        return PENDING
    return PUBLISHED if page.live else PRIVATE


def title_of(state: str) -> str:
    return {PUBLISHED: _("Published"), PENDING: _("In review"), PRIVATE: _("Draft")}.get(state, state)

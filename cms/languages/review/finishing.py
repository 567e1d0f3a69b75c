"""What happens when the last step is approved: a translation goes live through the gate."""

from __future__ import annotations

from typing import Any

from wagtail.models import Page, WorkflowState
from wagtail.workflows import publish_workflow_state

from cms.languages.originals import original_of
from cms.languages.publication import publish_translation


def publish_what_was_approved(workflow_state: WorkflowState, user: Any = None) -> None:
    """Wagtail's ``on_finish`` of a workflow. Raises ``PublicationRefused``."""
    instance = workflow_state.content_object
    original = original_of(instance)
    if original is None:
        publish_workflow_state(workflow_state, user=user)
        return
    locale = instance.specific.locale if isinstance(instance, Page) else instance.locale
    override = getattr(workflow_state, "override_reason", "")
    publish_translation(original, locale, user, override=override)

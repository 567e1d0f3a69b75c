"""Wagtail's own mails about workflows stay for originals; a translation has ours, and nobody gets two."""

from __future__ import annotations

from typing import Any

from wagtail.admin.mail import (
    WorkflowStateApprovalEmailNotifier,
    WorkflowStateRejectionEmailNotifier,
    WorkflowStateSubmissionEmailNotifier,
)
from wagtail.models import WorkflowState
from wagtail.signals import workflow_approved, workflow_rejected, workflow_submitted

from cms.languages.originals import original_of


class _OfOriginals:
    def can_handle(self, instance: Any, **kwargs: Any) -> bool:
        subject = instance.content_object
        is_translation = hasattr(subject, "translation_key") and original_of(subject) is not None
        return not is_translation and super().can_handle(instance, **kwargs)  # type: ignore[misc]


class _Submission(_OfOriginals, WorkflowStateSubmissionEmailNotifier):
    pass


class _Rejection(_OfOriginals, WorkflowStateRejectionEmailNotifier):
    pass


class _Approval(_OfOriginals, WorkflowStateApprovalEmailNotifier):
    pass


# Signals hold their receivers weakly.
_NOTIFIERS = (
    (workflow_submitted, _Submission(), "workflow_state_submitted_email_notification"),
    (workflow_rejected, _Rejection(), "workflow_state_rejected_email_notification"),
    (workflow_approved, _Approval(), "workflow_state_approved_email_notification"),
)


def keep_to_originals() -> None:
    """In place of Wagtail's, under the same names, once Wagtail's admin is ready."""
    for signal, notifier, name in _NOTIFIERS:
        signal.disconnect(sender=WorkflowState, dispatch_uid=name)
        signal.connect(notifier, sender=WorkflowState, dispatch_uid=name)

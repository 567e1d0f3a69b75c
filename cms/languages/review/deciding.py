"""Approving a translation, publishing it, or sending it back."""

from __future__ import annotations

from typing import Any

from django import forms
from django.db import transaction
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from wagtail.models import Locale, TaskState

from cms.languages.addresses import review_address
from cms.languages.errors import PublicationRefused
from cms.languages.models import PublicationTask
from cms.languages.notices.occasions import tell_of_publication, tell_of_return, tell_publishers
from cms.languages.originals import original_of, translated
from cms.languages.publication import publish_translation
from cms.languages.review.drafts import fingerprint
from cms.languages.review.errors import ReviewRefused
from cms.languages.review.workflow import has_review, task_state_of
from cms.languages.roles import may_publish, may_review, why_not

_MAY = {"review": may_review, "publish": may_publish}


@transaction.atomic
def approve(
    source_object: Any,
    locale: Locale,
    person: Any,
    comment: str = "",
    *,
    override: str = "",
    seen: str = "",
) -> None:
    """Take the step that waits: a review leads to publication, publication makes the translation live.

    Who may do both does both at once. ``override`` is the written reason to publish in spite of the gate;
    ``seen`` the fingerprint of the words that were read: where they have changed since, nothing is approved.
    Raises ``ReviewRefused`` or ``PublicationRefused``; then nothing has changed.
    """
    state = _waiting_state(source_object, locale, person)
    if seen and seen != fingerprint(source_object, locale):
        raise ReviewRefused(source_object, locale, [_("Words were changed while you read. Read them again.")])
    state.workflow_state.override_reason = override
    state.approve(user=person, comment=comment)
    following = task_state_of(translated(source_object, locale))
    if following and _publishes(following) and may_publish(person, source_object, locale):
        following.workflow_state.override_reason = override
        following.approve(user=person)
        following = None
    if following:
        tell_publishers(source_object, locale, following, person)
    else:
        tell_of_publication(source_object, locale, state.workflow_state, person)


def _publishes(state: TaskState) -> bool:
    return isinstance(state.task.specific, PublicationTask)


@transaction.atomic
def publish(source_object: Any, locale: Locale, person: Any, *, override: str = "") -> None:
    """Make the stored words live, whatever step waits; a review that is under way ends.

    For what has no drafts to review, and for a publisher with a written reason. Raises ``ReviewRefused`` or
    ``PublicationRefused``.
    """
    instance = translated(source_object, locale)
    state = task_state_of(instance) if instance else None
    if state is not None and _publishes(state):
        approve(source_object, locale, person, override=override)
        return
    if not may_publish(person, source_object, locale):
        raise ReviewRefused(source_object, locale, [why_not(person, "publish", source_object, locale)])
    if not override and has_review(instance):
        raise ReviewRefused(source_object, locale, [_("Send it for review first.")])
    publish_translation(source_object, locale, person, override=override)


@transaction.atomic
def send_back(source_object: Any, locale: Locale, person: Any, reason: str) -> None:
    """To the translator, with a reason, which nobody should have to guess. Raises ``ReviewRefused``."""
    state = _waiting_state(source_object, locale, person)
    if not reason.strip():
        raise ReviewRefused(source_object, locale, [_("Write what should be changed.")])
    state.reject(user=person, comment=reason.strip())
    tell_of_return(source_object, locale, state, person, reason.strip())


def _waiting_state(source_object: Any, locale: Locale, person: Any) -> TaskState:
    instance = translated(source_object, locale)
    state = task_state_of(instance) if instance else None
    if state is None:
        raise ReviewRefused(source_object, locale, [_("Nothing waits for review here.")])
    right = state.task.specific.right
    if not _MAY[right](person, source_object, locale):
        raise ReviewRefused(source_object, locale, [why_not(person, right, source_object, locale)])
    return state


class ReasonForm(forms.Form):
    """Wagtail's dialogue for sending back, where the reason may not be left out."""

    comment = forms.CharField(label=gettext_lazy("What should be changed?"), widget=forms.Textarea)


class CommentForm(forms.Form):
    comment = forms.CharField(label=gettext_lazy("Comment"), required=False, widget=forms.Textarea)


class LanguageDeciding:
    """What the steps of the workflow ask (see ``cms.languages.models.review_tasks``)."""

    def may_act(self, user: Any, instance: Any, right: str) -> bool:
        return _MAY[right](user, instance, instance.locale) if hasattr(instance, "locale") else False

    def actions(self, instance: Any) -> list[tuple[str, Any, bool]]:
        decide = [
            ("reject", gettext_lazy("Send back"), True),
            ("approve", gettext_lazy("Approve"), False),
        ]
        if original_of(instance) is None:
            return decide
        return [("review", gettext_lazy("Read and decide"), False), *decide]

    def act(self, task_state: TaskState, user: Any, action: str, comment: str) -> str | None:
        """Returns where to go next, where that is not the list one came from."""
        instance = task_state.workflow_state.content_object
        original = original_of(instance)
        if original is None:
            self._act_on_original(task_state, user, action, comment)
            return None
        address = review_address(original, instance.locale)
        try:
            if action == "approve":
                approve(original, instance.locale, user, comment)
            elif action == "reject":
                send_back(original, instance.locale, user, comment)
            return address if action == "review" else None
        except (ReviewRefused, PublicationRefused):
            return address

    def _act_on_original(self, task_state: TaskState, user: Any, action: str, comment: str) -> None:
        if action == "approve":
            task_state.approve(user=user, comment=comment)
        elif action == "reject":
            task_state.reject(user=user, comment=comment)

    def form_for(self, action: str) -> Any:
        return {"reject": ReasonForm, "review": None}.get(action, CommentForm)

    def waiting(self, user: Any, task: Any) -> Any:
        """The steps of ``task`` that wait for this person."""
        states = TaskState.objects.filter(task=task, status=TaskState.STATUS_IN_PROGRESS)
        theirs = [
            state.pk
            for state in states.select_related("workflow_state")
            if self.may_act(user, state.workflow_state.content_object, task.right)
        ]
        return TaskState.objects.filter(pk__in=theirs)

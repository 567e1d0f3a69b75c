"""Where a translation stands on its way, and what a person may do with it here."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from wagtail.models import Locale, TaskState, WorkflowState

from cms.languages.gate import NOT_LIFTED, GateProblem, gate_problems
from cms.languages.originals import translated
from cms.languages.review.workflow import has_review, task_state_of, workflow_state_of
from cms.languages.roles import may_publish, may_review, may_translate, why_not


@dataclass(frozen=True, kw_only=True)
class Situation:
    """``step`` is "review" or "publish" while something waits. ``instance``: the translated object."""

    instance: Any
    step: str
    task_state: TaskState | None
    sent_back: TaskState | None
    can_be_reviewed: bool
    may_send: bool
    may_decide: bool
    may_publish: bool
    why_not_send: str
    why_not_decide: str
    why_not_publish: str
    gate: list[GateProblem]

    @property
    def offers_override(self) -> bool:
        """What no reason lifts is to be mended first."""
        liftable = self.gate and not any(problem.kind in NOT_LIFTED for problem in self.gate)
        return bool(liftable) and self.may_publish and self.step != "review"

    @property
    def offers_publication(self) -> bool:
        return self.may_publish and not self.gate and self.instance is not None and not self.can_be_reviewed

    @property
    def publishes_at_once(self) -> bool:
        return self.step == "publish" or (self.step == "review" and self.may_publish)


def situation_of(source_object: Any, locale: Locale, person: Any) -> Situation:
    instance = translated(source_object, locale)
    state = task_state_of(instance) if instance else None
    step = state.task.specific.right if state else ""
    decide = may_publish if step == "publish" else may_review
    return Situation(
        instance=instance,
        step=step,
        task_state=state,
        sent_back=_sent_back(instance),
        can_be_reviewed=instance is not None and has_review(instance),
        may_send=may_translate(person, source_object, locale),
        may_decide=bool(step) and decide(person, source_object, locale),
        may_publish=may_publish(person, source_object, locale),
        why_not_send=why_not(person, "translate", source_object, locale),
        why_not_decide=why_not(person, step, source_object, locale) if step else "",
        why_not_publish=why_not(person, "publish", source_object, locale),
        gate=gate_problems(source_object, locale),
    )


def _sent_back(instance: Any) -> TaskState | None:
    state = workflow_state_of(instance) if instance else None
    if state is None or state.status != WorkflowState.STATUS_NEEDS_CHANGES:
        return None
    return state.current_task_state

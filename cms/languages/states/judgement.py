"""From counts and facts to a state: the rules of docs/reference/translation-states.md."""

from __future__ import annotations

from collections import Counter
from datetime import datetime
from typing import Any

from cms.languages.states.assignments import Task
from cms.languages.states.segment import TextState
from cms.languages.states.state import NextStep, State, TranslationState
from cms.languages.states.targets import Target


def judged(
    counts: Counter[TextState],
    *,
    waiting: int,
    was_published: bool,
    target: Target | None,
    task: Task | None,
    mark: Any,
    changed_at: datetime | None,
) -> TranslationState:
    """``changed_at``: when the source changed, for a translation that was behind before marks were kept."""
    unwritten = counts[TextState.MISSING] + counts[TextState.OUTDATED] + counts[TextState.FAULTY]
    is_live = _is_live(target, was_published, unwritten)
    state = _state(counts, unwritten, waiting, is_live, target)
    is_behind = is_live and state is not State.IN_STEP
    return TranslationState(
        state=state,
        total=counts.total(),
        done=counts[TextState.IN_STEP] + counts[TextState.SAME],
        missing=counts[TextState.MISSING],
        outdated=counts[TextState.OUTDATED],
        machine=counts[TextState.MACHINE],
        faulty=counts[TextState.FAULTY],
        waiting=waiting,
        is_live=is_live,
        in_review=target is not None and target.in_review,
        behind_since=_behind_since(mark, changed_at, unwritten) if is_behind else None,
        changed_by=mark.changed_by if mark and is_behind else None,
        next_step=_next_step(state, unwritten, target),
        person=task.person if task else None,
        due=task.due if task else None,
        target_pk=target.pk if target else None,
    )


def _behind_since(mark: Any, changed_at: datetime | None, unwritten: int) -> datetime | None:
    if mark is not None:
        return mark.since
    return changed_at if unwritten else None


def _is_live(target: Target | None, was_published: bool, unwritten: int) -> bool:
    """A kind of object without drafts is live from its first whole translation."""
    if target is None:
        return False
    return target.is_live if target.is_live is not None else was_published or not unwritten


def _state(
    counts: Counter[TextState], unwritten: int, waiting: int, is_live: bool, target: Target | None
) -> State:
    if target is not None and target.in_review:
        return State.IN_REVIEW
    if target is None or unwritten:
        return State.BEHIND if is_live else State.MISSING
    if counts[TextState.MACHINE]:
        return State.MACHINE
    return State.IN_STEP if is_live and not waiting else State.DRAFT


def _next_step(state: State, unwritten: int, target: Target | None) -> NextStep:
    if target is None:
        return NextStep.SUBMIT
    if state is State.IN_REVIEW:
        return NextStep.REVIEW
    if unwritten:
        return NextStep.TRANSLATE
    if state is State.MACHINE:
        return NextStep.APPROVE
    return NextStep.PUBLISH if state is State.DRAFT else NextStep.NOTHING

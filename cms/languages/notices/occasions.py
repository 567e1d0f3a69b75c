"""When somebody is told something, and who: one function for each occasion."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, timedelta
from hashlib import sha256
from typing import Any

from django.utils import timezone
from wagtail.models import Locale, TaskState, WorkflowState

from cms.languages.assignments import assignment_of
from cms.languages.models import Assignment, NoticeKind
from cms.languages.notices.recording import notify
from cms.languages.originals import original_by_key
from cms.languages.roles import may_review, may_translate, people_who_may
from cms.languages.states import TextState, segment_states, translation_states
from cms.languages.structure.synchronising import Changes
from cms.users.naming import name_of

_SOON = timedelta(days=2)


def tell_translators(source_object: Any, locale: Locale, changes: Changes) -> None:
    """Registered with ``after_source_published``: readers of ``locale`` see less than the source says now.

    The same unwritten texts are told once, however often the source is published meanwhile.
    """
    if not changes.is_behind:
        return
    people = _people(source_object, locale, "translate", may_translate)
    reason = _unwritten(source_object, locale)
    others = [person for person in people if person != changes.person]
    notify(others, NoticeKind.BEHIND, source_object, locale, reason=reason)


def tell_reviewers(source_object: Any, locale: Locale, state: TaskState, sender: Any) -> None:
    people = _people(source_object, locale, "review", may_review)
    others = [person for person in people if person != sender]
    _tell_of_step(others, NoticeKind.SENT_FOR_REVIEW, source_object, locale, state, sender)


def tell_publishers(source_object: Any, locale: Locale, state: TaskState, reviewer: Any) -> None:
    people = people_who_may("publish", source_object, locale)
    _tell_of_step(people, NoticeKind.TO_BE_PUBLISHED, source_object, locale, state, reviewer)


def tell_of_return(source_object: Any, locale: Locale, state: TaskState, reviewer: Any, words: str) -> None:
    """The person who sent it, and the one who has taken it."""
    people = [state.workflow_state.requested_by, _taken_by(source_object, locale)]
    _tell_of_step(people, NoticeKind.SENT_BACK, source_object, locale, state, reviewer, words)


def tell_of_publication(source_object: Any, locale: Locale, workflow: WorkflowState, publisher: Any) -> None:
    people = [person for person in (workflow.requested_by,) if person != publisher]
    details = {"person": name_of(publisher)}
    reason = f"workflow {workflow.pk}"
    notify(people, NoticeKind.PUBLISHED, source_object, locale, reason=reason, details=details)


def tell_of_question(
    source_object: Any, locale: Locale, people: Iterable[Any], asker: str, words: str
) -> None:
    """``asker`` is a name; a guest has no account."""
    details = {"person": asker, "words": words}
    reason = sha256(f"{asker} {words} {timezone.now():%Y-%m-%d %H:%M}".encode()).hexdigest()[:32]
    notify(people, NoticeKind.QUESTION, source_object, locale, reason=reason, details=details)


def remind_of_dates(today: date | None = None) -> None:
    """Once when a date is near, once when it has passed; nothing for what is done."""
    today = today or timezone.localdate()
    due = Assignment.objects.filter(person__isnull=False, due_date__lte=today + _SOON)
    for assignment in due.select_related("person", "locale"):
        original = original_by_key(assignment.object_key)
        if original is None or not _is_open(original, assignment.locale):
            continue
        reason = f"{assignment.due_date} {'late' if _has_passed(assignment, today) else 'soon'}"
        notify([assignment.person], NoticeKind.DUE, original, assignment.locale, reason=reason)


def _has_passed(assignment: Assignment, today: date) -> bool:
    return assignment.due_date is not None and assignment.due_date < today


def _tell_of_step(
    people: Iterable[Any],
    kind: NoticeKind,
    source_object: Any,
    locale: Locale,
    state: TaskState,
    person: Any,
    words: str = "",
) -> None:
    details = {"person": name_of(person), "words": words}
    reason = f"step {state.pk} revision {state.revision_id}"
    notify(people, kind, source_object, locale, reason=reason, details=details)


def _people(source_object: Any, locale: Locale, right: str, may: Any) -> list[Any]:
    """Who has taken it, if they may do what comes next; otherwise everybody who may."""
    taken_by = _taken_by(source_object, locale)
    if taken_by is not None and may(taken_by, source_object, locale):
        return [taken_by]
    return list(people_who_may(right, source_object, locale))


def _taken_by(source_object: Any, locale: Locale) -> Any | None:
    assignment = assignment_of(source_object, locale)
    return assignment.person if assignment else None


def _unwritten(source_object: Any, locale: Locale) -> str:
    texts = segment_states(source_object, locale)
    unwritten = [(text.path, text.source) for text in texts if text.state not in _WRITTEN]
    return sha256(repr(unwritten).encode()).hexdigest()[:32]


_WRITTEN = frozenset({TextState.IN_STEP, TextState.SAME, TextState.MACHINE})


def _is_open(original: Any, locale: Locale) -> bool:
    states = translation_states([original], [locale])
    return states[original.translation_key, locale.language_code].needs_somebody

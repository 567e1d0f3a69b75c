"""A draft that waits beside a live translation is brought onto the new structure too."""

from __future__ import annotations

from typing import Any

from wagtail.models import DraftStateMixin, Locale, WorkflowMixin

from cms.languages.structure.fields import follow
from cms.languages.structure.known import words_of_draft


def keep_draft(target: Any) -> Any | None:
    """The revision that waits to be published. A translation that was never published has words to keep
    only while somebody reviews it."""
    if not isinstance(target, DraftStateMixin) or not target.has_unpublished_changes:
        return None
    if not target.live and _review_of(target) is None:
        return None
    return target.get_latest_revision()


def rebase_draft(
    source_object: Any, target: Any, locale: Locale, revision: Any, *, was_overtaken: bool
) -> None:
    """``was_overtaken``: the live version has a newer revision now, so the draft is saved after it."""
    draft = revision.as_object()
    words = words_of_draft(source_object, locale)
    followed = follow(source_object, draft, words, trust_target=True)
    if followed.changed or was_overtaken:
        saved = draft.save_revision(user=revision.user, clean=False)
        _show_to_reviewers(target, saved)


def _show_to_reviewers(target: Any, revision: Any) -> None:
    """They approve what follows the source, and not what it was when they were asked."""
    review = _review_of(target)
    if review is not None and review.current_task_state is not None:
        review.current_task_state.revision = revision
        review.current_task_state.save(update_fields=["revision"])


def _review_of(target: Any) -> Any | None:
    return target.current_workflow_state if isinstance(target, WorkflowMixin) else None

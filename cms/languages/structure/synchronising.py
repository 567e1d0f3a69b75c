"""A live translation follows its published source: structure only, with the words it has."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from django.db import transaction
from wagtail.models import DraftStateMixin, Locale

from cms.languages.states import follow_shown
from cms.languages.structure.drafts import keep_draft, rebase_draft
from cms.languages.structure.fields import follow
from cms.languages.structure.known import words_already_live
from cms.languages.structure.merged import Notes
from cms.languages.targets import target_of, was_published

FOLLOWED = "synergos.follow_source"
"""What the history of a translation calls it."""


@dataclass(frozen=True, kw_only=True)
class Changes:
    """What a publication of the source did to one translation.

    ``published``: the live version was changed. ``kept``: paths that show the translation of an older text.
    ``hidden``: paths of the source that the translation does not show yet. ``person`` published the source.
    """

    published: bool = False
    kept: tuple[str, ...] = ()
    hidden: tuple[str, ...] = ()
    person: Any = None

    @property
    def is_behind(self) -> bool:
        return bool(self.kept or self.hidden)


@transaction.atomic
def synchronise_structure(source_object: Any, locale: Locale, person: Any = None) -> Changes:
    """Bring the live translation, and a draft that waits beside it, up to date with the published source.

    A second call changes nothing. What was never published is left alone: nobody sees it.
    """
    target = target_of(source_object, locale)
    if target is None:
        return Changes(person=person)
    draft = keep_draft(target)
    followed = _follow_live(source_object, target, locale, person)
    if draft is not None:
        rebase_draft(source_object, target, locale, draft, was_overtaken=followed.published)
    return followed


def _follow_live(source_object: Any, target: Any, locale: Locale, person: Any) -> Changes:
    if not was_published(target) or not getattr(target, "live", True):
        return Changes(person=person)
    words = words_already_live(source_object, locale)
    followed = follow(source_object, target, words, trust_target=True)
    if followed.changed:
        _publish(target, person)
        follow_shown(source_object, locale, followed.notes.pairs)
    return _changes(followed.changed, followed.notes, person)


def _publish(target: Any, person: Any) -> None:
    if not isinstance(target, DraftStateMixin):
        target.save()
        return
    revision = target.save_revision(user=person, clean=False)
    revision.publish(user=person, log_action=FOLLOWED, skip_permission_checks=True)


def _changes(published: bool, notes: Notes, person: Any) -> Changes:
    return Changes(published=published, kept=notes.kept, hidden=notes.hidden, person=person)

"""Another role answers for pages whose own role has nobody left. Their text and their state stay."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any
from uuid import UUID

from django.contrib.auth.models import Group
from django.db import transaction
from wagtail.log_actions import log
from wagtail.models import Page, Revision

from cms.core.home.responsibility import page_types

Listener = Callable[[Iterable[UUID]], None]

_listeners: list[Listener] = []


def follow_handovers(listener: Listener) -> None:
    """Called with the translation keys of the pages, inside the transaction."""
    _listeners.append(listener)


@transaction.atomic
def hand_over(pages: Iterable[Page], role: Group, person: Any) -> int:
    """In all languages, as the owner is the same in all; returns how many pages were handed over.

    The newest draft is told too: otherwise the old owner would come back when it is published.
    """
    given = list(pages)
    keys = {page.translation_key for page in given}
    for model in page_types():
        model.objects.filter(translation_key__in=keys).update(owner_role=role)
    _tell_drafts(keys, role)
    for page in given:
        log(page, "core.handed_over", user=person, data={"role": role.name})
    for listener in _listeners:
        listener(keys)
    return len(given)


def _tell_drafts(keys: set[UUID], role: Group) -> None:
    newest = Page.objects.filter(translation_key__in=keys).values_list("latest_revision", flat=True)
    drafts = list(Revision.objects.filter(pk__in=[key for key in newest if key]))
    for draft in drafts:
        draft.content["owner_role"] = role.pk
    Revision.objects.bulk_update(drafts, ["content"])

"""While a course changes its source language nobody edits or translates it: what is saved meanwhile would be
lost.

The lock is read from the rows of the job, so it ends with the work, also when a worker was killed. A page
that failed is free again: somebody has to mend it.
"""

from __future__ import annotations

from collections.abc import Collection
from typing import Any
from uuid import UUID

from django.utils.translation import gettext as _
from wagtail.locks import BaseLock
from wagtail_localize.models import TranslationSource

from cms.languages.jobs.lease import Status
from cms.languages.models import TranslationJob, TranslationJobItem


class SwapLock(BaseLock):
    def for_user(self, user: Any) -> bool:
        return True

    def get_message(self, user: Any) -> str:
        return _("Its source language is being changed. It can be edited again when that is done.")

    def get_locked_by(self, user: Any) -> str:
        return _("Locked while its source language is changed")


def is_being_swapped(instance: Any) -> bool:
    """In whichever language. One query."""
    return _are_being_swapped([instance.translation_key])


def _are_being_swapped(keys: Collection[UUID]) -> bool:
    return TranslationJobItem.objects.filter(
        object_key__in=keys,
        job__kind=TranslationJob.Kind.SWAP,
        status__in=[Status.WAITING, Status.RUNNING],
    ).exists()


def swap_lock(instance: Any) -> BaseLock | None:
    return SwapLock(instance) if is_being_swapped(instance) else None


def why_not_now(instance: Any) -> str:
    """What who writes words of ``instance`` is told; empty where nothing is in the way. One query."""
    return _wait() if is_being_swapped(instance) else ""


def hold_direction(*source_objects: Any) -> str:
    """Call it first in a transaction that writes words: until its end, no change of the source language comes
    between. Returns what is told to the person while one is under way; then write nothing.

    Name all objects at once: they are held in one order, so that of two writers one comes second.
    """
    return hold_keys({instance.translation_key for instance in source_objects})


def hold_keys(keys: Collection[UUID]) -> str:
    """The same, of objects that are known by their keys."""
    sources = TranslationSource.objects.filter(object_id__in=keys).order_by("pk")
    list(sources.select_for_update().values_list("pk"))
    return _wait() if _are_being_swapped(keys) else ""


def _wait() -> str:
    return _(
        "Its source language is being changed, which takes some minutes. Nothing was saved. Try again when "
        "it is done."
    )

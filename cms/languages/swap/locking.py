"""While a course changes its source language nobody edits its pages: what is saved meanwhile would be lost.

The lock is read from the rows of the job, so it ends with the work, also when a worker was killed. A page
that failed is free again: somebody has to mend it.
"""

from __future__ import annotations

from typing import Any

from django.utils.translation import gettext as _
from wagtail.locks import BaseLock

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
    return TranslationJobItem.objects.filter(
        object_key=instance.translation_key,
        job__kind=TranslationJob.Kind.SWAP,
        status__in=[Status.WAITING, Status.RUNNING],
    ).exists()


def swap_lock(instance: Any) -> BaseLock | None:
    return SwapLock(instance) if is_being_swapped(instance) else None

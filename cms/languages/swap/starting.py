"""Changing the source language of a whole course: in the task queue, one object after the other."""

from __future__ import annotations

from typing import Any

from wagtail.models import Locale

from cms.languages.jobs import Part, job_kind, start_job
from cms.languages.models import TranslationJob, TranslationJobItem
from cms.languages.swap.report import SwapReport
from cms.languages.swap.scope import scope_of
from cms.languages.swap.swapping import rehearse, swap_object

Kind = TranslationJob.Kind


def swap_source(
    root: Any, locale: Locale, person: Any = None, dry_run: bool = False
) -> SwapReport | TranslationJob:
    """Make ``locale`` the source of ``root``, of what stands below it and of the snippets only they use.

    ``root`` in any of its languages. A dry run returns what would happen, as a ``SwapReport``, and leaves no
    trace; else the job that does it is returned at once. Whether ``person`` may is for the caller to ask.
    """
    scope = scope_of(root)
    if dry_run:
        return rehearse(scope, locale)
    return start_job(Kind.SWAP, root, (Part(instance, locale) for instance in scope.objects), person)


@job_kind(Kind.SWAP)
def swap_part(item: TranslationJobItem) -> None:
    swap_object(item.find_object(), item.locale)

"""Work that one person waits for: a job of one part, which counts its steps and leaves an outcome."""

from __future__ import annotations

from typing import Any

from wagtail.models import Locale, Page

from cms.languages.jobs.lease import hold
from cms.languages.jobs.starting import Part, start_job
from cms.languages.models import TranslationJob, TranslationJobItem


def start_errand(
    kind: str,
    order: dict[str, Any],
    person: Any,
    *,
    title: str = "",
    root: Any = None,
    locale: Locale | None = None,
) -> TranslationJob:
    """What is about no page in particular is about the root of them all. Returns at once."""
    about = root or Page.get_first_root_node()
    part = Part(about, locale or about.locale)
    return start_job(kind, about, [part], person, title=title, order=order)


class Steps:
    """How far an errand is. Each step also tells that its worker is alive."""

    def __init__(self, item: TranslationJobItem) -> None:
        self._item, self._done = item, 0

    def begin(self, number: int) -> None:
        hold(self._item.pk, steps=max(1, number), steps_done=0)

    def one_done(self) -> None:
        self._done += 1
        hold(self._item.pk, steps_done=self._done)


def leave(item: TranslationJobItem, outcome: dict[str, Any]) -> None:
    TranslationJob.objects.filter(pk=item.job_id).update(outcome=outcome)

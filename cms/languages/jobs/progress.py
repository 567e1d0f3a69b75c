"""How far a job is, counted from its rows."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from django.db.models import Count
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from cms.languages.jobs.lease import Status
from cms.languages.models import TranslationJob, TranslationJobItem


@dataclass(frozen=True, kw_only=True)
class Progress:
    """``total`` is the number of parts: objects times languages."""

    done: int
    failed: int
    total: int

    @property
    def percent(self) -> int:
        """Rounded down: only what is finished is 100."""
        return 100 * (self.done + self.failed) // self.total if self.total else 100

    @property
    def is_finished(self) -> bool:
        return self.done + self.failed == self.total

    @property
    def sentence(self) -> str:
        counted = _("%(done)d of %(total)d done") % {"done": self.done, "total": self.total}
        if not self.failed:
            return counted
        failed = ngettext("%(number)d failed", "%(number)d failed", self.failed) % {"number": self.failed}
        return f"{counted}, {failed}"


def progress_of(job: TranslationJob) -> Progress:
    return progress_of_all([job])[job.pk]


def progress_of_all(jobs: Sequence[TranslationJob]) -> dict[int, Progress]:
    """One query."""
    counts: dict[int, dict[str, int]] = {job.pk: {} for job in jobs}
    rows = TranslationJobItem.objects.filter(job__in=counts)
    for job, status, number in rows.order_by().values_list("job", "status").annotate(Count("pk")):
        counts[job][status] = number
    return {
        job: Progress(
            done=found.get(Status.DONE, 0), failed=found.get(Status.FAILED, 0), total=sum(found.values())
        )
        for job, found in counts.items()
    }

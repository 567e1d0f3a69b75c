"""How far a job is, counted from its rows."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from django.db.models import Sum
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from cms.languages.jobs.lease import Status
from cms.languages.models import TranslationJob, TranslationJobItem


@dataclass(frozen=True, kw_only=True)
class Progress:
    """``total``: the number of parts (objects times languages), or of the steps that a part counts itself."""

    done: int
    failed: int
    total: int
    is_finished: bool

    @property
    def percent(self) -> int:
        """Rounded down: only what is finished is 100."""
        return 100 * (self.done + self.failed) // self.total if self.total else 100

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
    counts: dict[int, dict[str, tuple[int, int]]] = {job.pk: {} for job in jobs}
    rows = TranslationJobItem.objects.filter(job__in=counts).order_by().values_list("job", "status")
    for job, status, steps, done in rows.annotate(Sum("steps"), Sum("steps_done")):
        counts[job][status] = (steps, done)
    return {job: _progress(found) for job, found in counts.items()}


def _progress(found: dict[str, tuple[int, int]]) -> Progress:
    nothing = (0, 0)
    return Progress(
        done=found.get(Status.DONE, nothing)[0] + found.get(Status.RUNNING, nothing)[1],
        failed=found.get(Status.FAILED, nothing)[0],
        total=sum(steps for steps, _done in found.values()),
        is_finished=not found.keys() & {Status.WAITING, Status.RUNNING},
    )

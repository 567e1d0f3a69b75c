"""Going on where a job was left: safe at any time, by anybody, also beside a worker that is at it."""

from __future__ import annotations

from datetime import timedelta

from django.utils.translation import gettext as _

from cms.core.scheduling import periodic
from cms.languages.jobs.lease import MOST_ATTEMPTS, Status, give_up, open_items
from cms.languages.jobs.speaking import in_language_of
from cms.languages.models import TranslationJob


def resume(job: TranslationJob) -> None:
    """Tell the queue what is left. Only the rows decide, so telling it twice does no harm."""
    from cms.languages.jobs.tasks import spread

    _give_up_what_kills_workers(job)
    if open_items(job):
        spread.enqueue(job.pk)


def try_again(job: TranslationJob) -> None:
    """As ``resume``, and with what had failed."""
    job.items.filter(status=Status.FAILED).update(status=Status.WAITING, attempts=0, problems=[])
    resume(job)


@periodic("go on with interrupted translation jobs", every=timedelta(minutes=1))
def resume_all() -> None:
    unfinished = TranslationJob.objects.filter(items__status__in=[Status.WAITING, Status.RUNNING])
    for job in unfinished.distinct():
        resume(job)


def _give_up_what_kills_workers(job: TranslationJob) -> None:
    for item in open_items(job):
        if item.attempts >= MOST_ATTEMPTS:
            with in_language_of(job.person):
                sentence = _("The work was interrupted %(number)d times at this page. Ask an administrator.")
            give_up(item.pk, [sentence % {"number": MOST_ATTEMPTS}])

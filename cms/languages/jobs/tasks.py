"""What the queue carries: primary keys of rows, nothing else."""

from __future__ import annotations

from django_tasks import task

from cms.languages.jobs.lease import open_items
from cms.languages.jobs.running import run_item
from cms.languages.models import TranslationJob


@task()
def spread(job_pk: int) -> None:
    """A task for each part, so that other work is not kept waiting behind a whole course."""
    job = TranslationJob.objects.filter(pk=job_pk).first()
    for item in open_items(job) if job else []:
        run_part.enqueue(item.pk)


@task()
def run_part(item_pk: int) -> None:
    run_item(item_pk)

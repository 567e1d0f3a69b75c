"""What the queue carries: primary keys of rows, nothing else."""

from __future__ import annotations

from django_tasks import task

from lms_export.packages.making import make


@task()
def make_package(pk: int) -> None:
    make(pk)

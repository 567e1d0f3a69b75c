"""What is written anew later."""

from __future__ import annotations

from django_tasks import task

from cms.api.stored.models import StoredPage
from cms.api.stored.repairing import write_stale


@task()
def write_stale_documents() -> None:
    write_stale()


def ask_for_stale_documents() -> None:
    """In the transaction that marked them, so that the task is there exactly if the marks are."""
    if StoredPage.objects.filter(stale=True).exists():
        write_stale_documents.enqueue()

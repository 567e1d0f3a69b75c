"""Work that takes longer than a request may."""

from __future__ import annotations

from django_tasks import task

from cms.languages.waiting import follow_again


@task()
def follow_source_again(source_id: int, locale_id: int) -> None:
    """A snippet that a page shows has been published in this language."""
    follow_again(source_id, locale_id)

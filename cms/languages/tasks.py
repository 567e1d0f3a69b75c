"""Work that takes longer than a request may."""

from __future__ import annotations

from django_tasks import task
from wagtail_localize.models import TranslationSource

from cms.languages.freezing import freeze
from cms.languages.waiting import follow_again


@task()
def follow_source_again(source_id: int, locale_id: int) -> None:
    """A snippet that a page shows has been published in this language."""
    follow_again(source_id, locale_id)


@task()
def freeze_source_again(source_id: int) -> None:
    """What the translations take over from the source has changed, and no text."""
    source = TranslationSource.objects.filter(pk=source_id).first()
    if source is not None:
        freeze(source, source.get_source_instance())

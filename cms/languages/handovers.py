"""Pages were handed over to another role: the frozen source is told, or the old owner would return."""

from __future__ import annotations

from collections.abc import Iterable
from functools import partial
from uuid import UUID

from django.db import transaction
from wagtail_localize.models import TranslationSource

from cms.core.home.handing_over import follow_handovers
from cms.languages.tasks import freeze_source_again


def follow() -> None:
    follow_handovers(_freeze_again)


def _freeze_again(keys: Iterable[UUID]) -> None:
    for source_id in TranslationSource.objects.filter(object_id__in=list(keys)).values_list("pk", flat=True):
        transaction.on_commit(partial(freeze_source_again.enqueue, source_id))

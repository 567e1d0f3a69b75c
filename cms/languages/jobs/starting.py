"""Writing down what a job is to do, and telling the queue."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from django.contrib.contenttypes.models import ContentType
from django.db import transaction
from wagtail.models import Locale, Page

from cms.languages.jobs.resuming import resume
from cms.languages.models import TranslationJob, TranslationJobItem


@dataclass(frozen=True)
class Part:
    """``instance`` as it is now, and the language that is made of it, or made its source."""

    instance: Any
    locale: Locale


def start_job(
    kind: str,
    root: Any,
    parts: Iterable[Part],
    person: Any = None,
    *,
    title: str = "",
    order: dict[str, Any] | None = None,
) -> TranslationJob:
    """The parts are done in their order, parents before children. Returns at once."""
    with transaction.atomic():
        job = TranslationJob.objects.create(
            kind=kind,
            title=title[:255] or _title(root),
            root_key=root.translation_key,
            person=person,
            order=order or {},
        )
        TranslationJobItem.objects.bulk_create(
            (_item(job, order, part) for order, part in enumerate(parts)), ignore_conflicts=True
        )
    resume(job)
    return job


def _item(job: TranslationJob, order: int, part: Part) -> TranslationJobItem:
    instance = part.instance
    return TranslationJobItem(
        job=job,
        order=order,
        object_key=instance.translation_key,
        content_type=_kind_of(instance),
        title=_title(instance),
        source_locale_id=instance.locale_id,
        locale=part.locale,
    )


def _kind_of(instance: Any) -> ContentType:
    """A page may be read as a plain ``Page``: it knows its own kind."""
    if isinstance(instance, Page):
        return ContentType.objects.get_for_id(instance.content_type_id)
    return ContentType.objects.get_for_model(instance)


def _title(instance: Any) -> str:
    return str(instance)[:255]

"""Looking at a file and taking it over, in the queue."""

from __future__ import annotations

from typing import Any

import msgspec
from django.urls import reverse

from cms.languages.exchange.taking_over import parts_to_take, take_chosen
from cms.languages.exchange.uploads import looked_at
from cms.languages.exchange.views.presentation import Preview, preview_of
from cms.languages.jobs import Steps, job_kind, start_errand
from cms.languages.models import TranslationJob, TranslationJobItem, TranslationUpload

Kind = TranslationJob.Kind


def _upload_address(job: TranslationJob) -> str:
    return reverse("languages_exchange_preview", args=[job.order["upload"]])


def start_look(upload: TranslationUpload) -> TranslationJob:
    return _start(Kind.IMPORT_LOOK, upload)


def start_taking_over(upload: TranslationUpload) -> TranslationJob:
    return _start(Kind.IMPORT, upload)


def job_of(upload: TranslationUpload) -> TranslationJob | None:
    """The one it waits for."""
    jobs = TranslationJob.objects.filter(kind__in=[Kind.IMPORT_LOOK, Kind.IMPORT], person=upload.person)
    return jobs.filter(order__upload=str(upload.pk)).first()


def preview_kept_with(upload: TranslationUpload) -> Preview | None:
    return msgspec.convert(upload.preview, Preview) if upload.preview is not None else None


def _start(kind: str, upload: TranslationUpload) -> TranslationJob:
    return start_errand(kind, {"upload": str(upload.pk)}, upload.person, title=upload.file_name)


@job_kind(Kind.IMPORT_LOOK, leads_to=_upload_address)
def look(item: TranslationJobItem) -> None:
    """A file of which nothing can be used is not kept, only what is wrong with it."""
    upload = _upload(item)
    preview = preview_of(looked_at(upload, item.job.person))
    upload.preview = msgspec.to_builtins(preview)
    if not preview.parts:
        upload.content = b""
    upload.save(update_fields=["preview", "content"])


@job_kind(Kind.IMPORT, leads_to=_upload_address)
def take_over(item: TranslationJobItem) -> None:
    upload = _upload(item)
    if upload.outcome is not None:
        return
    steps, parts = Steps(item), parts_to_take(upload)
    steps.begin(len(parts))
    take_chosen(upload, parts, item.job.person, steps.one_done)


def _upload(item: TranslationJobItem) -> Any:
    return TranslationUpload.objects.get(pk=item.job.order["upload"], person=item.job.person)

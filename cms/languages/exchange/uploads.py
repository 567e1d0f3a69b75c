"""Files between being looked at and being taken over: stored, found again, taken over once, thrown away."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace
from datetime import timedelta
from typing import Any
from uuid import UUID

from django.db import transaction
from wagtail.models import Page

from cms.core.scheduling import periodic
from cms.languages.exchange.applying import Outcome, take_over
from cms.languages.exchange.comparing import compare
from cms.languages.exchange.comparison import Comparison
from cms.languages.exchange.reading import read_file
from cms.languages.models import TermUpload, TranslationUpload
from cms.languages.models.personal_upload import oldest_kept
from cms.languages.swap.locking import hold_direction


class Gone(Exception):
    """The upload is another person's, expired, or taken over already."""


class NotNow(Exception):
    """Something of the upload cannot be written at the moment; the message says why. It can be later."""


def look_at(
    content: bytes, name: str, user: Any, *, branch: Page | None = None, written_by: str
) -> Comparison:
    """What the file would change. Findings about the file come first, then those about its parts."""
    read = read_file(content, name)
    comparison = compare(read.parts, user, branch=branch, written_by=written_by)
    return replace(comparison, findings=[*read.findings, *comparison.findings])


def keep(
    content: bytes, name: str, user: Any, *, branch: Page | None = None, written_by: str
) -> tuple[TranslationUpload, Comparison]:
    comparison = look_at(content, name, user, branch=branch, written_by=written_by)
    upload = TranslationUpload.objects.create(
        person=user,
        file_name=name[:255],
        content=content,
        written_by=written_by,
        branch_key=branch.translation_key if branch else None,
        places=[
            [str(part.source_object.translation_key), part.locale.language_code] for part in comparison.parts
        ],
        seen={row.id: row.now for part in comparison.parts for row in part.rows},
    )
    return upload, comparison


def kept(upload_id: UUID, user: Any) -> TranslationUpload:
    """Raises ``Gone`` where the person has no such upload."""
    upload = TranslationUpload.objects.filter(pk=upload_id, person=user).first()
    if upload is None or upload.is_expired:
        raise Gone
    return upload


def others_at_work(upload: TranslationUpload) -> list[TranslationUpload]:
    """Uploads of the same pages and languages that wait to be taken over, or were since this one was read."""
    places = {tuple(place) for place in upload.places}
    others = TranslationUpload.objects.filter(created_at__gte=oldest_kept()).exclude(pk=upload.pk)
    return [
        other
        for other in others.select_related("person").defer("content", "seen").order_by("created_at")
        if places & {tuple(place) for place in other.places}
        and (other.taken_over_at is None or other.taken_over_at > upload.created_at)
    ]


def confirm(upload: TranslationUpload, user: Any, parts: Collection[str], rows: Collection[str]) -> Outcome:
    """Take over the ready texts of ``parts`` and each of ``rows``; look at everything again before that.

    Raises ``Gone`` where somebody, in another tab, has done it already, and ``NotNow``, which keeps the file.
    """
    with transaction.atomic():
        if not upload.claim():
            raise Gone
        comparison = look_at(
            bytes(upload.content),
            upload.file_name,
            user,
            branch=Page.objects.filter(translation_key=upload.branch_key).first(),
            written_by=upload.written_by,
        )
        wait = hold_direction(*(part.source_object for part in comparison.parts))
        if wait:
            raise NotNow(wait)
        outcome = take_over(comparison, upload.seen, parts, rows, user, tool=upload.file_name)
        TranslationUpload.objects.filter(pk=upload.pk).update(outcome=outcome.as_json(), content=b"")
    return outcome


def drop(upload: TranslationUpload) -> None:
    upload.delete()


@periodic("drop files that nobody took over", every=timedelta(hours=1))
def drop_expired() -> None:
    for model in (TranslationUpload, TermUpload):
        model.objects.filter(created_at__lt=oldest_kept()).delete()

"""Files between being looked at and being taken over: stored, looked at, found again, thrown away."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import Any
from uuid import UUID

from wagtail.models import Page

from cms.core.scheduling import periodic
from cms.languages.exchange.comparing import compare
from cms.languages.exchange.comparison import Comparison
from cms.languages.exchange.reading import read_file
from cms.languages.models import TermUpload, TranslationJob, TranslationUpload
from cms.languages.models.personal_upload import oldest_kept


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
) -> TranslationUpload:
    return TranslationUpload.objects.create(
        person=user,
        file_name=name[:255],
        content=content,
        written_by=written_by,
        branch_key=branch.translation_key if branch else None,
    )


def looked_at(upload: TranslationUpload, user: Any) -> Comparison:
    """Also noted with the upload: what it is about, and what is stored there now."""
    content, branch = bytes(upload.content), branch_of(upload)
    comparison = look_at(content, upload.file_name, user, branch=branch, written_by=upload.written_by)
    upload.places = [
        [str(part.source_object.translation_key), part.locale.language_code] for part in comparison.parts
    ]
    upload.seen = {row.id: row.now for part in comparison.parts for row in part.rows}
    upload.save(update_fields=["places", "seen"])
    return comparison


def branch_of(upload: TranslationUpload) -> Page | None:
    return Page.objects.filter(translation_key=upload.branch_key).first()


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


def drop(upload: TranslationUpload) -> None:
    upload.delete()


@periodic("drop files that nobody took over", every=timedelta(hours=1))
def drop_expired() -> None:
    """Also what the queue has looked at or made for somebody."""
    for model in (TranslationUpload, TermUpload):
        model.objects.filter(created_at__lt=oldest_kept()).delete()
    TranslationJob.objects.filter(kind__in=_FOR_A_DAY, created_at__lt=oldest_kept()).delete()


_Kind = TranslationJob.Kind
_FOR_A_DAY = (_Kind.EXPORT, _Kind.IMPORT_LOOK, _Kind.SWAP_LOOK, _Kind.TERM_LOOK)

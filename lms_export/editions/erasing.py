"""A consent has ended: editions that show the person are withdrawn, and the picture leaves their storage."""

from __future__ import annotations

import json
import zlib
from collections.abc import Iterable
from typing import Any

from django.core.files.storage import default_storage
from django.db import transaction
from django.db.models import Q
from django.utils import timezone
from django.utils.translation import gettext as _

from cms.media.models import CreditedImage
from lms_export.editions.kept_previews import forget_previews
from lms_export.editions.models import Edition, FrozenDocument, FrozenFile, ShownFile
from lms_export.editions.withdrawing import CONSENT, withdraw

REASON = "The consent of a person shown in it has ended."
"""As it is stored; who reads it is told in their own language."""


@transaction.atomic
def erase_where_consent_ended(images: Iterable[CreditedImage] | None = None) -> int:
    """Asks of all pictures in editions, or of ``images``; how many files were erased."""
    kept = ShownFile.objects.filter(file__erased_at=None, image__gt=0)
    if images is not None:
        kept = kept.filter(image__in=[image.pk for image in images])
    shown = set(kept.values_list("image", flat=True))
    found = CreditedImage.objects.filter(pk__in=shown, persons_shown=True)
    today = timezone.localdate()
    ended = [image.pk for image in found if not image.may_be_used("package", today)]
    return _erase(ended) if ended else 0


def _erase(images: list[int]) -> int:
    files = list(FrozenFile.objects.filter(shown_in__image__in=images, erased_at=None).distinct())
    documents = FrozenDocument.objects.filter(shown__file__in=files, redacted_at=None)
    keys = list(documents.values_list("pk", flat=True).distinct())
    _withdraw(keys)
    for document in FrozenDocument.objects.filter(pk__in=keys):
        _redact(document)
    FrozenFile.objects.filter(pk__in=[file.pk for file in files]).update(erased_at=timezone.now())
    transaction.on_commit(forget_previews)
    for file in files:
        transaction.on_commit(_deletion(str(file.file.name)))
    return len(files)


def _withdraw(documents: list[int]) -> None:
    """The oldest first, so that readers are shown once what remains."""
    of_them = Q(languages__document__in=documents) | Q(together__in=documents)
    released = Edition.objects.filter(of_them, state=Edition.State.RELEASED).distinct()
    for edition in released.order_by("major", "minor"):
        withdraw(edition, REASON, cause=CONSENT)


def _redact(document: FrozenDocument) -> None:
    note = _("Erased on %(day)s, because the consent of a person in a picture had ended.")
    document.redaction = note % {"day": timezone.localdate().isoformat()}
    left: dict[str, Any] = {"redacted": document.redaction, "sha256": document.sha256}
    document.content = zlib.compress(json.dumps(left, ensure_ascii=False).encode())
    document.redacted_at = timezone.now()
    document.save()


def _deletion(name: str) -> Any:
    return lambda: default_storage.delete(name)

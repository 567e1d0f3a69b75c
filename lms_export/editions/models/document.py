"""A course document as it was at a release, and the files it shows."""

from __future__ import annotations

import hashlib
import zlib

from django.db import models
from django.utils.translation import gettext_lazy as _

from lms_export.editions.models.frozen import Frozen

FOLDER = "editions/media"


class FrozenFile(Frozen):
    """A file named by its content, shared by every edition that shows it. Nothing in the CMS touches it."""

    sha256 = models.CharField(max_length=64, unique=True)
    file = models.FileField(max_length=200)
    size = models.PositiveBigIntegerField()
    erased_at = models.DateTimeField(null=True)

    may_change = frozenset({"erased_at"})

    class Meta:
        verbose_name = _("file of an edition")
        verbose_name_plural = _("files of editions")

    def __str__(self) -> str:
        return self.sha256


class FrozenDocument(Frozen):
    """The JSON that ``python -m lms_export build`` reads, packed; ``sha256`` names it unpacked.

    Where a person's consent ended, ``content`` is what remains, and ``sha256`` still names what was released.
    """

    sha256 = models.CharField(max_length=64, unique=True)
    content = models.BinaryField()
    size = models.PositiveIntegerField()
    redacted_at = models.DateTimeField(null=True)
    redaction = models.TextField(blank=True, default="")

    may_change = frozenset({"content", "redacted_at", "redaction"})

    class Meta:
        verbose_name = _("document of an edition")
        verbose_name_plural = _("documents of editions")

    def __str__(self) -> str:
        return self.sha256

    @classmethod
    def of(cls, json: bytes) -> FrozenDocument:
        """The row of ``json``, made where there is none."""
        digest = hashlib.sha256(json).hexdigest()
        made = {"content": zlib.compress(json, 9), "size": len(json)}
        return cls.objects.get_or_create(sha256=digest, defaults=made)[0]

    @property
    def json(self) -> bytes:
        return zlib.decompress(bytes(self.content))


class ShownFile(Frozen):
    """``document`` shows ``file``; ``image`` is the key of the picture it was made from, or 0."""

    document = models.ForeignKey(FrozenDocument, on_delete=models.PROTECT, related_name="shown")
    file = models.ForeignKey(FrozenFile, on_delete=models.PROTECT, related_name="shown_in")
    image = models.PositiveBigIntegerField(default=0, db_index=True)

    class Meta:
        verbose_name = _("file shown in an edition")
        verbose_name_plural = _("files shown in editions")
        constraints = [
            models.UniqueConstraint(fields=("document", "file", "image"), name="a_file_is_shown_once"),
        ]

    def __str__(self) -> str:
        return f"{self.document}: {self.file}"

"""The index: one row for each page and language, and the words that may be guessed.

What the database's own full-text search needs stands beside it: ``cms/search/engines``.
"""

from __future__ import annotations

from typing import ClassVar

from django.db import models
from django.utils.translation import gettext_lazy as _


class IndexedEntry(models.Model):
    """What anybody may find and, beside it, the page as it is worked on (not ``is_public``)."""

    uid = models.CharField(max_length=64)
    path = models.CharField(max_length=2048, db_index=True)
    depth = models.PositiveIntegerField()
    slug = models.CharField(max_length=255)
    language = models.CharField(max_length=20)
    type = models.CharField(max_length=100)
    state = models.CharField(max_length=32)
    is_public = models.BooleanField()
    title = models.TextField()
    sortable_title = models.TextField()
    description = models.TextField()
    subjects = models.TextField()  # each between line breaks
    created = models.DateTimeField(null=True)
    modified = models.DateTimeField(null=True, db_index=True)
    effective = models.DateTimeField(null=True)
    expires = models.DateTimeField(null=True)
    position = models.CharField(max_length=255, db_index=True)
    version = models.CharField(max_length=64)
    weights = models.TextField()
    text = models.TextField(default="")  # for the passage that is shown with a hit

    class Meta:
        verbose_name = _("entry of the search index")
        verbose_name_plural = _("entries of the search index")
        constraints: ClassVar = [
            models.UniqueConstraint(fields=["uid", "is_public"], name="search_one_entry_and_one_draft")
        ]

    def __str__(self) -> str:
        return self.path

    @property
    def parent_path(self) -> str:
        return self.path.rpartition("/")[0]

    @property
    def subject_list(self) -> list[str]:
        return self.subjects.strip("\n").split("\n") if self.subjects else []


class KnownWord(models.Model):
    """A word of a public page, for guesses at what was meant. A race may write one twice: it does no harm."""

    written = models.CharField(max_length=64)
    folded = models.CharField(max_length=128)
    stem = models.CharField(max_length=128)
    language = models.CharField(max_length=20)

    class Meta:
        verbose_name = _("known word")
        verbose_name_plural = _("known words")
        indexes: ClassVar = [models.Index(fields=["folded", "language"], name="search_known_word")]

    def __str__(self) -> str:
        return self.written

"""A file that the queue has made for one person, until it is a day old."""

from __future__ import annotations

from django.db import models

from cms.languages.models.translation_job import TranslationJob


class TranslationFile(models.Model):
    job = models.OneToOneField(TranslationJob, models.CASCADE, related_name="file")
    name = models.CharField(max_length=255)
    content_type = models.CharField(max_length=100)
    content = models.BinaryField()

    class Meta:
        verbose_name = "translation file"
        verbose_name_plural = "translation files"

    def __str__(self) -> str:
        return self.name

"""Work on many translations that runs in the queue: one row for the job, one for each object and language.

The rows are the truth, the queue carries only their keys. docs/decisions/0013-job-rows-and-leases.md
"""

from __future__ import annotations

from typing import Any

from django.conf import settings
from django.contrib.contenttypes.models import ContentType
from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.models import Locale


class TranslationJob(models.Model):
    """``order``: what a person chose, where the kind asks for more than objects.

    ``outcome``: what came of it, for that person alone.
    """

    class Kind(models.TextChoices):
        SUBMISSION = "submission", _("Send to translation")
        SWAP = "swap", _("Change the source language")
        SWAP_LOOK = "swap_look", _("See what a change of the source language does")
        EXPORT = "export", _("Make a translation file")
        IMPORT_LOOK = "import_look", _("Look at a translation file")
        IMPORT = "import", _("Take over a translation file")
        TERM_LOOK = "term_look", _("Look where a term stands")
        TERM = "term", _("Change a term everywhere")
        MACHINE = "machine", _("Ask the machine")

    kind = models.CharField(_("kind"), max_length=12, choices=Kind)
    title = models.CharField(_("title"), max_length=255)
    root_key = models.UUIDField()
    person = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        verbose_name=_("person"),
        null=True,
        on_delete=models.SET_NULL,
        related_name="+",
    )
    order = models.JSONField(default=dict)
    outcome = models.JSONField(null=True)
    created_at = models.DateTimeField(_("started"), auto_now_add=True)

    class Meta:
        verbose_name = _("translation job")
        verbose_name_plural = _("translation jobs")
        ordering = ("-created_at", "-pk")

    def __str__(self) -> str:
        return f"{self.get_kind_display()}: {self.title}"


class TranslationJobItem(models.Model):
    """One object and the language the job makes (submission) or makes the source (swap).

    A part that takes long counts its ``steps``, and how many are done.
    ``lease_until``: until then a worker has it; a worker that was killed has lost it by then. ``problems``:
    sentences, in the language of who started the job.
    """

    class Status(models.TextChoices):
        WAITING = "waiting", _("Waiting")
        RUNNING = "running", _("Running")
        DONE = "done", _("Done")
        FAILED = "failed", _("Failed")

    job = models.ForeignKey(TranslationJob, on_delete=models.CASCADE, related_name="items")
    order = models.PositiveIntegerField()
    object_key = models.UUIDField()
    content_type = models.ForeignKey(ContentType, on_delete=models.CASCADE, related_name="+")
    title = models.CharField(_("title"), max_length=255)
    source_locale = models.ForeignKey(Locale, on_delete=models.CASCADE, related_name="+")
    locale = models.ForeignKey(Locale, verbose_name=_("language"), on_delete=models.CASCADE, related_name="+")
    status = models.CharField(_("state"), max_length=10, choices=Status, default=Status.WAITING)
    steps = models.PositiveIntegerField(default=1)
    steps_done = models.PositiveIntegerField(default=0)
    attempts = models.PositiveSmallIntegerField(default=0)
    lease_until = models.DateTimeField(null=True)
    problems = models.JSONField(default=list)

    class Meta:
        verbose_name = _("part of a translation job")
        verbose_name_plural = _("parts of a translation job")
        ordering = ("order", "pk")
        constraints = [
            models.UniqueConstraint(
                fields=("job", "object_key", "locale"), name="one_item_per_object_and_language"
            )
        ]
        indexes = [models.Index(fields=("object_key", "status"), name="job_item_of_object")]

    def __str__(self) -> str:
        return f"{self.title} ({self.locale.language_code}): {self.get_status_display()}"

    def find_object(self) -> Any:
        """The object in the language it was in when the job began. Raises ``DoesNotExist``."""
        model: Any = self.content_type.model_class()
        return model._base_manager.get(translation_key=self.object_key, locale_id=self.source_locale_id)

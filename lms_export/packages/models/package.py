"""One package of one edition: what was asked for, how far it is, and the file once it is complete."""

from __future__ import annotations

from django.db import models
from django.db.models import Q
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from lms_export.academies.models import Academy
from lms_export.editions.models import Edition
from lms_export.packages.models.stored_file import StoredFile


class Package(models.Model):
    """The same order is the same row: ``key`` names it.

    ``granularity`` and ``format`` are those of the package, also where the profile decided. ``languages`` is
    separated by commas, the first one is shown first. ``free_at``: of a package that is being made, when
    another worker may take it over; of one that waits, when the queue is told once more. ``claim`` names the
    worker that has it. ``academy`` is the one whose name it carries. ``reason`` is a code of ``failures``, or
    sentences by language.
    """

    class State(models.TextChoices):
        QUEUED = "queued", _("Waiting")
        RUNNING = "running", _("Being made")
        DONE = "done", _("Ready")
        FAILED = "failed", _("Failed")

    class Step(models.TextChoices):
        READING = "reading", _("Reading the edition")
        CHECKING = "checking", _("Checking the course")
        WRITING = "writing", _("Writing the package")
        STORING = "storing", _("Storing the package")

    key = models.CharField(max_length=64, unique=True)
    edition = models.ForeignKey(Edition, on_delete=models.PROTECT, related_name="packages")
    format = models.CharField(_("format"), max_length=30)
    profile = models.CharField(_("learning platform"), max_length=40, blank=True, default="")
    granularity = models.CharField(max_length=10)
    languages = models.CharField(_("languages"), max_length=200)
    academy = models.ForeignKey(
        Academy, null=True, on_delete=models.CASCADE, related_name="packages", verbose_name=_("made for")
    )

    state = models.CharField(_("state"), max_length=10, choices=State, default=State.QUEUED)
    step = models.CharField(_("step"), max_length=10, choices=Step, blank=True, default="")
    progress = models.PositiveSmallIntegerField(_("progress"), default=0)
    reason = models.JSONField(_("reason"), default=dict, blank=True)
    attempts = models.PositiveSmallIntegerField(default=0)
    claim = models.CharField(max_length=32, blank=True, default="")
    free_at = models.DateTimeField(default=timezone.now)
    requested_at = models.DateTimeField(_("requested at"), default=timezone.now)
    made_at = models.DateTimeField(_("made at"), null=True)

    file = models.ForeignKey(StoredFile, null=True, on_delete=models.PROTECT, related_name="packages")
    file_name = models.CharField(_("file name"), max_length=255, blank=True, default="")

    class Meta:
        verbose_name = _("package")
        verbose_name_plural = _("packages")
        ordering = ("-requested_at", "-pk")
        default_permissions = ()
        indexes = [models.Index(fields=("state", "free_at"), name="packages_that_wait")]
        constraints = [
            models.CheckConstraint(
                condition=Q(state="done", file__isnull=False) | ~Q(state="done") & Q(file=None),
                name="a_package_has_a_file_when_it_is_done",
            ),
        ]

    def __str__(self) -> str:
        return self.file_name or f"{self.edition} {self.format} {self.languages}"

    @property
    def language_codes(self) -> tuple[str, ...]:
        return tuple(self.languages.split(","))

    @property
    def is_done(self) -> bool:
        return self.state == self.State.DONE

    @property
    def is_finished(self) -> bool:
        """Nobody works on it any more, for good or ill."""
        return self.state in (self.State.DONE, self.State.FAILED)

    @property
    def sha256(self) -> str:
        return self.file.sha256 if self.file else ""

    @property
    def size(self) -> int:
        return self.file.size if self.file else 0

"""One mail to one academy on one edition: the outbox, and what is left of it."""

from __future__ import annotations

from django.conf import settings
from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from lms_export.academies.models import Academy
from lms_export.editions.models import Edition
from lms_export.updates.failures import Trouble
from lms_export.updates.models.subscription import Subscription


class Letter(models.Model):
    """``name`` says what it is and to whom, so that it is written once.

    ``subscription`` is whose it is; empty where our staff tells the academy's mailbox of a withdrawal.
    ``due_at`` is when the next attempt may be made; while one is made, when another worker may make it.
    ``trouble`` is a word of ``failures``.
    """

    class Kind(models.TextChoices):
        RELEASED = "released", _("A new edition is released")
        WITHDRAWN = "withdrawn", _("An edition is withdrawn")

    class State(models.TextChoices):
        WAITING = "waiting", _("Waiting")
        SENT = "sent", _("Sent")
        NEEDLESS = "needless", _("Not sent any more")
        GIVEN_UP = "given_up", _("Given up")

    name = models.CharField(max_length=120, unique=True)
    kind = models.CharField(max_length=10, choices=Kind)
    academy = models.ForeignKey(Academy, on_delete=models.CASCADE, related_name="letters")
    edition = models.ForeignKey(Edition, on_delete=models.PROTECT, related_name="+")
    subscription = models.ForeignKey(
        Subscription, null=True, on_delete=models.CASCADE, related_name="letters"
    )
    asked_by_name = models.CharField(max_length=300, blank=True, default="")
    asked_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, null=True, on_delete=models.SET_NULL, related_name="+"
    )
    made_at = models.DateTimeField(_("made at"), default=timezone.now)
    state = models.CharField(_("state"), max_length=10, choices=State, default=State.WAITING)
    attempts = models.PositiveSmallIntegerField(_("attempts"), default=0)
    due_at = models.DateTimeField(default=timezone.now)
    sent_at = models.DateTimeField(_("sent at"), null=True)
    trouble = models.CharField(max_length=20, choices=Trouble, blank=True, default="")
    subject = models.CharField(_("subject"), max_length=200, blank=True, default="")
    text = models.TextField(_("text"), blank=True, default="")

    class Meta:
        verbose_name = _("letter to an academy")
        verbose_name_plural = _("letters to academies")
        ordering = ("-made_at", "-pk")
        default_permissions = ()
        indexes = [models.Index(fields=("state", "due_at"), name="letters_that_are_due")]

    def __str__(self) -> str:
        return self.name

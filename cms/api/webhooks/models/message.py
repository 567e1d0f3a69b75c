"""What happened, word for word as it is sent."""

from django.db import models
from django.utils.translation import gettext_lazy as _


class Message(models.Model):
    """``identifier`` is the same in every attempt, so that a receiver can leave out what it knows already."""

    identifier = models.CharField(max_length=40, unique=True)
    event = models.CharField(_("event"), max_length=60)
    body = models.TextField()
    at = models.DateTimeField(_("at"), db_index=True)

    class Meta:
        verbose_name = _("message")
        verbose_name_plural = _("messages")
        ordering = ("-pk",)

    def __str__(self) -> str:
        return self.identifier

"""One message to one receiver."""

from django.db import models
from django.utils.translation import gettext_lazy as _

from cms.api.webhooks.models.message import Message
from cms.api.webhooks.models.receiver import Receiver


class Delivery(models.Model):
    """``due_at`` is when the next attempt may be made; while one is made, when it may be made by another."""

    class State(models.TextChoices):
        WAITING = "waiting", _("Waiting")
        DELIVERED = "delivered", _("Delivered")
        GIVEN_UP = "given_up", _("Given up")

    receiver = models.ForeignKey(
        Receiver, verbose_name=_("webhook"), on_delete=models.CASCADE, related_name="deliveries"
    )
    message = models.ForeignKey(
        Message, verbose_name=_("message"), on_delete=models.CASCADE, related_name="deliveries"
    )
    state = models.CharField(_("state"), max_length=10, choices=State, default=State.WAITING)
    number_of_attempts = models.PositiveSmallIntegerField(_("attempts"), default=0)
    due_at = models.DateTimeField(_("next attempt"))

    class Meta:
        verbose_name = _("delivery")
        verbose_name_plural = _("deliveries")
        ordering = ("-pk",)
        indexes = [models.Index(fields=("state", "due_at"), name="deliveries_that_are_due")]

    def __str__(self) -> str:
        return f"{self.message} → {self.receiver}"

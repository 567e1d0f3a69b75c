"""How one attempt went."""

from django.db import models
from django.utils.translation import gettext_lazy as _

from cms.api.webhooks.models.delivery import Delivery


class Attempt(models.Model):
    """``status`` is that of the answer, empty where there was none; ``problem`` says why, in English."""

    delivery = models.ForeignKey(
        Delivery, verbose_name=_("delivery"), on_delete=models.CASCADE, related_name="attempts"
    )
    at = models.DateTimeField(_("at"), auto_now_add=True)
    status = models.PositiveSmallIntegerField(_("answer"), null=True)
    problem = models.CharField(_("problem"), max_length=300, blank=True, default="")
    milliseconds = models.PositiveIntegerField(_("milliseconds"))

    class Meta:
        verbose_name = _("attempt")
        verbose_name_plural = _("attempts")
        ordering = ("pk",)

    def __str__(self) -> str:
        return self.problem or str(self.status)

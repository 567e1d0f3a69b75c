"""An address that wants to be told."""

from django.db import models
from django.utils.translation import gettext_lazy as _


class Receiver(models.Model):
    """No secret is kept: it is derived from ``secret_seed`` and the site's own key.

    ``former_seed`` signs beside it until ``former_ends_at``, so that a receiver has time to change.
    ``events`` and ``languages`` are lists, empty for all. ``audience`` names for whom it was made: empty for
    what anybody may know; another is told only what is put out for it by name.
    """

    name = models.CharField(_("name"), max_length=100)
    url = models.URLField(_("address"), max_length=500)
    events = models.JSONField(_("events"), default=list, blank=True)
    languages = models.JSONField(_("languages"), default=list, blank=True)
    audience = models.CharField(max_length=60, blank=True, default="", editable=False, db_index=True)
    is_active = models.BooleanField(_("is told"), default=True)
    secret_seed = models.CharField(max_length=32, editable=False)
    former_seed = models.CharField(max_length=32, blank=True, default="", editable=False)
    former_ends_at = models.DateTimeField(null=True, blank=True, editable=False)
    created_at = models.DateTimeField(_("made at"), auto_now_add=True)

    class Meta:
        verbose_name = _("webhook")
        verbose_name_plural = _("webhooks")
        ordering = ("name", "pk")

    def __str__(self) -> str:
        return self.name

    def wants(self, event: str, language: str) -> bool:
        """``language`` is empty for what concerns all of them."""
        return (not self.events or event in self.events) and (
            not self.languages or not language or language in self.languages
        )

"""A link by which somebody without an account reads one translation and comments on it."""

from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.models import Locale

from cms.core.models import TemporaryAccess


class ReviewInvitation(TemporaryAccess):
    """Only a digest of the link's token is kept: who reads the database cannot use the link."""

    object_key = models.UUIDField(_("translation key"))
    locale = models.ForeignKey(Locale, verbose_name=_("language"), on_delete=models.CASCADE, related_name="+")
    guest_name = models.CharField(
        _("name of the guest"), max_length=100, help_text=_("Stands beside the guest's comments.")
    )
    token_digest = models.CharField(max_length=64, unique=True, editable=False)
    created_by = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        verbose_name=_("made by"),
        null=True,
        on_delete=models.SET_NULL,
        related_name="+",
    )
    last_read_at = models.DateTimeField(_("last read"), null=True, blank=True)

    class Meta:
        verbose_name = _("invitation to review")
        verbose_name_plural = _("invitations to review")
        ordering = ("-created_at",)
        indexes = [models.Index(fields=("object_key", "locale"), name="invitation_object")]

    def __str__(self) -> str:
        return f"{self.guest_name}: {self.object_key} ({self.locale})"

"""A link by which somebody without an account reads the draft of one page."""

from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.models import Page

from cms.api.tokens.models import AccessToken
from cms.core.models import TemporaryAccess


class PreviewLink(TemporaryAccess):
    """Only a digest is kept: who reads the database cannot use the link.

    It goes with the page, with the person who made it, and with the access token it was made with.
    """

    page = models.ForeignKey(Page, verbose_name=_("page"), on_delete=models.CASCADE, related_name="+")
    name = models.CharField(
        _("for whom"), max_length=100, help_text=_("So that you know later which link to withdraw.")
    )
    digest = models.CharField(max_length=64, unique=True, editable=False)
    made_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, verbose_name=_("made by"), on_delete=models.CASCADE, related_name="+"
    )
    made_with = models.ForeignKey(
        AccessToken,
        verbose_name=_("access token"),
        null=True,
        blank=True,
        on_delete=models.CASCADE,
        related_name="+",
    )
    last_opened_at = models.DateTimeField(_("last opened"), null=True, blank=True)

    class Meta:
        verbose_name = _("link to a draft")
        verbose_name_plural = _("links to drafts")
        ordering = ("-created_at", "-pk")

    def __str__(self) -> str:
        return f"{self.name}: {self.page_id}"

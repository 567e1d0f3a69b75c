"""A page is kept for one program for a while: ``@lock``."""

from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.models import Page


class Reservation(models.Model):
    """It ends by itself, so nobody has to come back and open the page again."""

    page = models.OneToOneField(Page, verbose_name=_("page"), on_delete=models.CASCADE, related_name="+")
    user = models.ForeignKey(
        settings.AUTH_USER_MODEL, verbose_name=_("kept by"), on_delete=models.CASCADE, related_name="+"
    )
    token = models.CharField(max_length=64, editable=False)
    stealable = models.BooleanField(_("may be ended by others"), default=True)
    seconds = models.PositiveIntegerField()
    created_at = models.DateTimeField()
    ends_at = models.DateTimeField(_("ends"))

    class Meta:
        verbose_name = _("reserved page")
        verbose_name_plural = _("reserved pages")

    def __str__(self) -> str:
        return f"{self.page_id} ({self.user})"

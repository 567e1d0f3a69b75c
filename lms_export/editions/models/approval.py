"""What the next edition will show of a page."""

from __future__ import annotations

from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.models import Page, Revision


class ApprovedVersion(models.Model):
    """``revision`` goes live with the next edition; where there is none, the page is taken down with it."""

    course = models.UUIDField(db_index=True)
    page = models.OneToOneField(Page, on_delete=models.CASCADE, related_name="+")
    revision = models.ForeignKey(Revision, null=True, on_delete=models.CASCADE, related_name="+")
    approved_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, null=True, on_delete=models.SET_NULL, related_name="+"
    )
    approved_at = models.DateTimeField(auto_now=True)

    class Meta:
        verbose_name = _("approved version of a page")
        verbose_name_plural = _("approved versions of pages")
        default_permissions = ()

    def __str__(self) -> str:
        return str(self.page)

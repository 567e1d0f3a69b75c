"""One place in a published page that leads somewhere."""

from __future__ import annotations

from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.models import Page

from cms.links.models.address import Address


class Link(models.Model):
    """``target`` is the key of a page, document or picture, which may be gone: no foreign key keeps it."""

    class Kind(models.TextChoices):
        PAGE = "page", _("Page")
        DOCUMENT = "document", _("Document")
        PICTURE = "picture", _("Picture")
        OTHER_SITE = "other_site", _("Other site")

    page = models.ForeignKey(Page, on_delete=models.CASCADE, related_name="+")
    kind = models.CharField(max_length=10, choices=Kind)
    target = models.PositiveIntegerField(null=True)
    address = models.ForeignKey(Address, null=True, on_delete=models.CASCADE, related_name="links")
    field = models.CharField(max_length=100)
    block = models.CharField(max_length=64, blank=True, default="")
    text = models.CharField(max_length=200, blank=True, default="")

    class Meta:
        verbose_name = _("link of a page")
        verbose_name_plural = _("links of pages")
        ordering = ("page", "pk")
        indexes = [models.Index(fields=("kind", "target"), name="links_by_target")]

    def __str__(self) -> str:
        return self.text or f"{self.kind} {self.target or self.address_id}"

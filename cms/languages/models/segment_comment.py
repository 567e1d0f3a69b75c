"""What people say to each other about a paragraph of a translation."""

from __future__ import annotations

from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.models import Locale

from cms.users.naming import name_of


class SegmentComment(models.Model):
    """Comments on one text are one conversation, resolved as a whole.

    ``source`` is the text as it was when the comment was written. ``guest_name`` is set where a reviewer
    without an account wrote it. Never shown outside the editor and the review.
    """

    object_key = models.UUIDField()
    locale = models.ForeignKey(Locale, on_delete=models.CASCADE, related_name="+")
    path = models.TextField()
    source = models.TextField()
    body = models.TextField(_("comment"))
    person = models.ForeignKey(
        settings.AUTH_USER_MODEL, null=True, blank=True, on_delete=models.SET_NULL, related_name="+"
    )
    guest_name = models.CharField(max_length=100, blank=True, default="")
    created_at = models.DateTimeField(auto_now_add=True)
    resolved_at = models.DateTimeField(null=True, blank=True)
    resolved_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, null=True, blank=True, on_delete=models.SET_NULL, related_name="+"
    )

    class Meta:
        ordering = ("created_at", "pk")
        indexes = [models.Index(fields=["object_key", "locale"], name="comments_of_a_translation")]

    def __str__(self) -> str:
        return self.body

    @property
    def author(self) -> str:
        """Empty where the account was deleted."""
        if self.person is None:
            return self.guest_name
        return name_of(self.person)

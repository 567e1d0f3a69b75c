"""A mailbox that is written to when an edition is released."""

from __future__ import annotations

from django.conf import settings
from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from lms_export.academies.models import Academy


class Subscription(models.Model):
    """Of the academy's own mailbox, or of ``user``, who is one of its members.

    The row stays when it is stopped, so that nothing is ever sent to the same mailbox twice.
    """

    academy = models.ForeignKey(Academy, on_delete=models.CASCADE, related_name="subscriptions")
    user = models.ForeignKey(
        settings.AUTH_USER_MODEL, null=True, on_delete=models.CASCADE, related_name="update_subscriptions"
    )
    is_active = models.BooleanField(default=True)
    changed_at = models.DateTimeField(auto_now=True)

    class Meta:
        verbose_name = _("subscription to updates")
        verbose_name_plural = _("subscriptions to updates")
        default_permissions = ()
        constraints = [
            models.UniqueConstraint(fields=("academy", "user"), name="a_member_subscribes_once"),
            models.UniqueConstraint(
                fields=("academy",), condition=Q(user=None), name="an_academys_mailbox_subscribes_once"
            ),
        ]

    def __str__(self) -> str:
        return f"{self.academy}: {self.user or self.academy.contact_mailbox}"

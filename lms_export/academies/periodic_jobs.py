"""Addresses of people who were invited are not kept for ever."""

from datetime import timedelta

from django.utils import timezone

from cms.core.scheduling import periodic
from lms_export.academies.models import Invitation

KEPT_DAYS = 90


@periodic("forget old invitations to partner academies", every=timedelta(days=1))
def forget_old_invitations() -> None:
    """Used or not: who joined is a member, and says so themselves."""
    Invitation.objects.filter(invited_at__lt=timezone.now() - timedelta(days=KEPT_DAYS)).delete()

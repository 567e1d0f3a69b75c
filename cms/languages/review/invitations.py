"""Inviting somebody without an account to read one translation, by a link that ends and can be withdrawn."""

from __future__ import annotations

import secrets
from datetime import timedelta
from hashlib import sha256
from typing import Any

from django.conf import settings
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from wagtail.models import Locale

from cms.languages.models import ReviewInvitation
from cms.languages.review.errors import ReviewRefused
from cms.languages.roles.rights import may_read_draft

USUAL_DAYS = 14
MOST_DAYS = 90


def invite(
    source_object: Any, locale: Locale, person: Any, guest_name: str, days: int = USUAL_DAYS
) -> tuple[ReviewInvitation, str]:
    """The invitation and its address, which can be read this once: only a digest of the token is kept.

    Raises ``ReviewRefused`` where ``person`` has no part in the translation, or a value cannot be.
    """
    name = " ".join(guest_name.split())[:100]
    problems = []
    if not may_read_draft(person, source_object, locale):
        problems.append(_("You have no part in this translation, so you cannot let others read it."))
    if not name:
        problems.append(_("Write the name of the guest: it stands beside the comments."))
    if not 1 <= days <= MOST_DAYS:
        problems.append(_("A link can be open for 1 to %(number)d days.") % {"number": MOST_DAYS})
    if problems:
        raise ReviewRefused(source_object, locale, problems)
    token = secrets.token_urlsafe(32)
    invitation = ReviewInvitation.objects.create(
        object_key=source_object.translation_key,
        locale=locale,
        guest_name=name,
        token_digest=digest(token),
        created_by=person,
        expires_at=timezone.now() + timedelta(days=days),
    )
    return invitation, settings.WAGTAILADMIN_BASE_URL + reverse("guest_review", args=[token])


def digest(token: str) -> str:
    return sha256(token.encode()).hexdigest()


def open_invitation(token: str) -> ReviewInvitation | None:
    """``None`` alike where it never was, has ended or was withdrawn: a guess learns nothing."""
    found = ReviewInvitation.objects.filter(token_digest=digest(token)).select_related("locale", "created_by")
    invitation = found.first()
    return invitation if invitation and invitation.is_open else None


def invitations_to(source_object: Any, locale: Locale) -> list[ReviewInvitation]:
    """The open ones, the newest first."""
    found = ReviewInvitation.objects.filter(object_key=source_object.translation_key, locale=locale)
    return list(found.still_open().select_related("created_by"))


def withdraw(source_object: Any, locale: Locale, person: Any, invitation_id: int) -> None:
    """At once: whoever has the page open cannot send a comment any more."""
    if not may_read_draft(person, source_object, locale):
        sentence = _("You have no part in this translation, so you cannot withdraw its links.")
        raise ReviewRefused(source_object, locale, [sentence])
    ReviewInvitation.objects.filter(
        pk=invitation_id, object_key=source_object.translation_key, locale=locale
    ).withdraw()

"""Asking somebody to join an academy: a link that holds for some days, and once."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any

from allauth.account.models import EmailAddress
from allauth.mfa.models import Authenticator
from django.contrib.auth import get_user_model
from django.core import signing
from django.db import transaction
from django.urls import reverse
from django.utils import timezone, translation

from cms.api.addresses import base
from lms_export.academies.models import Academy, Invitation, Member

DAYS = 14
_SALT = "invitation to a partner academy"


def invite(academy: Academy, email: str, by: Any) -> Invitation:
    """Former invitations of the address end. Sending the mail is for the caller."""
    email = email.lower()
    open_invitations(academy).filter(email=email).update(used_at=timezone.now())
    return Invitation.objects.create(academy=academy, email=email, invited_by=by)


def open_invitations(academy: Academy) -> Any:
    return academy.invitations.filter(used_at=None, invited_at__gt=timezone.now() - timedelta(days=DAYS))


def ends_at(invitation: Invitation) -> datetime:
    return invitation.invited_at + timedelta(days=DAYS)


def link(invitation: Invitation, language: str) -> str:
    with translation.override(language):
        return base() + reverse("partner_join", args=[signing.dumps(invitation.pk, salt=_SALT)])


def invitation_of(token: str) -> Invitation | None:
    """``None`` alike for what was never sent, has ended, was used or taken back."""
    try:
        number = signing.loads(token, salt=_SALT, max_age=timedelta(days=DAYS))
    except signing.BadSignature:
        return None
    found = Invitation.objects.filter(pk=number, used_at=None, academy__is_active=True)
    invitation = found.select_related("academy").first()
    return invitation if invitation and ends_at(invitation) > timezone.now() else None


@transaction.atomic
def join(invitation: Invitation, first_name: str, last_name: str, password: str) -> Any:
    """The account of the new member; ``None`` where somebody else was faster with the same link.

    Also where the address became somebody's of the editor, or of another academy, after the invitation.
    """
    now = timezone.now()
    member = member_with(invitation.email)
    if takes_over_staff(invitation.email) or (member and member.academy_id != invitation.academy_id):
        return None
    if not Invitation.objects.filter(pk=invitation.pk, used_at=None).update(used_at=now):
        return None
    user = _account(invitation.email)
    user.first_name, user.last_name, user.is_active = first_name, last_name, True
    user.set_password(password)
    user.save()
    EmailAddress.objects.update_or_create(
        user=user, email=invitation.email, defaults={"verified": True, "primary": True}
    )
    values = {"academy": invitation.academy, "invited_at": invitation.invited_at}
    Member.objects.update_or_create(user=user, defaults=values)
    return user


def takes_over_staff(email: str) -> bool:
    """Whether the address belongs to somebody who works in the editor: they cannot be a partner too."""
    accounts = _accounts(email)
    return any(not _was_partner(account) for account in accounts)


def member_with(email: str) -> Member | None:
    return Member.objects.select_related("academy").filter(user__username=email.lower()).first()


@transaction.atomic
def remove(member: Member) -> None:
    """Out at once: sessions, tokens and factors of the account end with it."""
    user = member.user
    member.delete()
    user.is_active = False
    user.set_unusable_password()
    user.save()
    Authenticator.objects.filter(user=user).delete()


def _accounts(email: str) -> list[Any]:
    model = get_user_model()
    return [*model.objects.filter(username=email.lower()), *model.objects.filter(email__iexact=email)]


def _was_partner(user: Any) -> bool:
    """An account that an invitation made: named by its address, in no group, with nothing of its own."""
    return user.username == user.email.lower() and not (
        user.is_staff or user.is_superuser or user.groups.exists() or user.user_permissions.exists()
    )


def _account(email: str) -> Any:
    model = get_user_model()
    return model.objects.filter(username=email).first() or model(username=email, email=email)

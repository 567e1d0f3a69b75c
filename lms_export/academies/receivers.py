"""Who has just set up a second factor has just proved it."""

from __future__ import annotations

from typing import Any

from allauth.account.internal.flows.login import record_authentication
from allauth.mfa.models import Authenticator
from allauth.mfa.signals import authenticator_added
from django.http import HttpRequest

from lms_export.academies.access import SECOND


def remember_proofs() -> None:
    authenticator_added.connect(_proved, dispatch_uid="a second factor was set up")


def _proved(request: HttpRequest, user: Any, authenticator: Authenticator, **_more: Any) -> None:
    if authenticator.type != Authenticator.Type.RECOVERY_CODES:
        record_authentication(request, user, SECOND, type=authenticator.type, reauthenticated=True)

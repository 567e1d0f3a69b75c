"""Partner academies with an agreement on some days, and tokens of their people."""

from __future__ import annotations

from datetime import timedelta

from django.utils import timezone

from cms.api.tokens.making import Grant, make_token
from cms.api.tokens.scopes import Scope
from lms_export.academies.models import Academy
from tests.academies.factories import academy, agreement, days_from_now, member


def an_academy(name: str = "Vest", *, until: int = 30, **fields) -> Academy:
    """It may have the pilot programme, for so many days from now."""
    made = academy(name, **fields)
    agreement(made, valid_until=days_from_now(until))
    return made


def token_of(of: Academy, scope: Scope | None = None) -> str:
    user = member(of, email=f"script@{of.slug}.example").user
    until = timezone.now() + timedelta(days=1)
    return make_token(user, f"Script of {of.name}", until, [Grant(scope=scope or Scope.PACKAGES)])[1]

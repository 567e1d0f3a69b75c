"""Logging in with a name and a password."""

from __future__ import annotations

from typing import Any

from django.contrib.auth import authenticate
from django.http import HttpRequest

from cms.api.tokens.logins import begin
from cms.api.tokens.refusals import CredentialsMissing, LoginRefused, SecondFactorNeeded, TooManyLogins
from cms.core.sign_in_tries import is_tried_too_often
from cms.operations.sign_ins import note_entry
from cms.users.second_factors import has_second_factor

_LONGEST = 1000


def enter(request: HttpRequest, given: Any) -> str:
    """A login's token. Raises what ``refusals`` names."""
    name, password = _credentials(given)
    if is_tried_too_often("api-login", name, request):
        raise TooManyLogins
    user = authenticate(request, username=name, password=password)
    if user is None:
        raise LoginRefused
    if has_second_factor(user):
        raise SecondFactorNeeded
    note_entry(user, request)
    return begin(user)


def _credentials(given: Any) -> tuple[str, str]:
    values = [given.get(key) for key in ("login", "password")] if isinstance(given, dict) else []
    usable = [value for value in values if isinstance(value, str) and 0 < len(value) <= _LONGEST]
    if len(usable) != 2:
        raise CredentialsMissing
    if any("\0" in value for value in usable):  # PostgreSQL takes no NUL in a text
        raise LoginRefused
    return usable[0], usable[1]

"""A login: a short token with all the rights of its person. Time, logout or a new password ends it."""

from __future__ import annotations

import secrets
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from hashlib import sha256
from typing import Any

from django.conf import settings
from django.contrib.auth import get_user_model
from django.utils import timezone
from django.utils.crypto import constant_time_compare

from cms.api.tokens import json_web_token
from cms.api.tokens.models import EndedLogin

MINUTES = 60
LONGEST_HOURS = 12
"""However often it is renewed: then the password is asked for again."""
_SALT = b"cms.api.tokens.logins"


@dataclass(frozen=True, kw_only=True)
class Login:
    user: Any
    number: str
    began: datetime
    expires: datetime


def begin(user: Any) -> str:
    return _token(user, began=timezone.now())


def renew(login: Login) -> str | None:
    """A new token; the old one ends by itself. ``None`` where it was renewed long enough."""
    if login.began + timedelta(hours=LONGEST_HOURS) <= timezone.now():
        return None
    return _token(login.user, began=login.began)


def login_of(token: str) -> Login | None:
    """``None`` alike for what never was, has ended or was ended: a guess learns nothing. Two queries."""
    claims = json_web_token.read(token, _key())
    login = _login(claims) if claims else None
    if login is None or claims is None or login.expires <= timezone.now():
        return None
    if not constant_time_compare(str(claims.get("pwd")), _mark_of_password(login.user)):
        return None
    return None if EndedLogin.objects.filter(login=login.number).exists() else login


def end(login: Login) -> None:
    EndedLogin.objects.filter(expires_at__lt=timezone.now()).delete()
    EndedLogin.objects.get_or_create(login=login.number, defaults={"expires_at": login.expires})


def _token(user: Any, began: datetime) -> str:
    latest = began + timedelta(hours=LONGEST_HOURS)
    expires = min(timezone.now() + timedelta(minutes=MINUTES), latest)
    claims = {
        "sub": user.get_username(),
        "exp": int(expires.timestamp()),
        "fullname": user.get_full_name() or None,
        "auth_time": int(began.timestamp()),
        "jti": secrets.token_hex(16),
        "pwd": _mark_of_password(user),
    }
    return json_web_token.written(claims, _key())


def _login(claims: dict[str, Any]) -> Login | None:
    model = get_user_model()
    user = model.objects.filter(**{model.USERNAME_FIELD: claims.get("sub"), "is_active": True}).first()
    if user is None:
        return None
    return Login(
        user=user,
        number=claims["jti"],
        began=datetime.fromtimestamp(claims["auth_time"], UTC),
        expires=datetime.fromtimestamp(claims["exp"], UTC),
    )


def _mark_of_password(user: Any) -> str:
    """Another one after the password was changed; tells nothing of it."""
    return user.get_session_auth_hash()[:24]


def _key() -> bytes:
    """Of our secret, for this purpose only."""
    return sha256(_SALT + settings.SECRET_KEY.encode()).digest()

"""Making a token, and withdrawing it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from django.db import transaction
from django.db.models import QuerySet
from wagtail.models import Locale, Page

from cms.api.tokens.models import AccessToken, TokenGrant
from cms.api.tokens.scopes import Scope
from cms.api.tokens.secrets import digest, new_secret, prefix


@dataclass(frozen=True, kw_only=True)
class Grant:
    """``locale`` and ``branch`` are empty where it holds in every language, or everywhere."""

    scope: Scope
    locale: Locale | None = None
    branch: Page | None = None


@transaction.atomic
def make_token(
    user: Any, name: str, expires_at: datetime, grants: Iterable[Grant]
) -> tuple[AccessToken, str]:
    """The token and its characters, which can be read this once."""
    secret = new_secret()
    token = AccessToken.objects.create(
        user=user, name=name, prefix=prefix(secret), digest=digest(secret), expires_at=expires_at
    )
    TokenGrant.objects.bulk_create(
        TokenGrant(token=token, scope=grant.scope, locale=grant.locale, branch=grant.branch)
        for grant in dict.fromkeys(grants)
    )
    return token, secret


def tokens_seen_by(user: Any) -> QuerySet[AccessToken]:
    """A person's own; an administrator's are all."""
    tokens = AccessToken.objects.select_related("user").prefetch_related("grants__locale", "grants__branch")
    return tokens if user.is_superuser else tokens.filter(user=user)


def revoke(token: AccessToken) -> None:
    """At once. A second call changes nothing."""
    AccessToken.objects.filter(pk=token.pk).withdraw()

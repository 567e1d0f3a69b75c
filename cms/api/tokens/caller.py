"""Who asks, and what the token lets them do."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import timedelta
from typing import Any

from django.http import HttpRequest
from django.utils import timezone
from wagtail.models import Page

from cms.api.tokens.logins import Login, login_of
from cms.api.tokens.models import AccessToken, TokenGrant
from cms.api.tokens.scopes import Scope
from cms.api.tokens.secrets import MARK, digest
from cms.languages.roles.rights import stands_below

_LAST_USE_IS_KEPT_EVERY = timedelta(minutes=1)


@dataclass(frozen=True, kw_only=True)
class Caller:
    """``grants`` is ``None`` for somebody who has logged in: nothing of their own rights is held back."""

    user: Any
    grants: Sequence[TokenGrant] | None = None
    token: AccessToken | None = None
    login: Login | None = None

    def lets(self, scope: Scope, page: Page) -> bool:
        """Whether the token allows it there. Whether the person may is asked besides."""
        return self.grants is None or any(
            grant.scope == scope
            and grant.locale_id in (None, page.locale_id)
            and (grant.branch is None or stands_below(page, grant.branch))
            for grant in self.grants
        )

    def lets_anywhere(self, scope: Scope) -> bool:
        return self.grants is None or any(grant.scope == scope for grant in self.grants)

    @property
    def name(self) -> str:
        """One for each token or login, as limits count them."""
        return f"token {self.token.pk}" if self.token else f"user {self.user.pk}"


def caller_of(request: HttpRequest) -> Caller | None:
    """``None`` where no token is sent, or one that opens nothing. Asked once for each request.

    Cookies are not looked at: who is logged in to the editor is nobody here, so no other site acts for them.
    """
    if not hasattr(request, "_api_caller"):
        request._api_caller = _caller(bearer(request))  # type: ignore[attr-defined]
    return request._api_caller  # type: ignore[attr-defined]


def bearer(request: HttpRequest) -> str:
    scheme, _space, token = request.headers.get("Authorization", "").partition(" ")
    return token.strip() if scheme.lower() == "bearer" else ""


def _caller(token: str) -> Caller | None:
    if token.startswith(MARK):
        return _caller_with_token(token)
    login = login_of(token) if token else None
    return Caller(user=login.user, login=login) if login else None


def _caller_with_token(secret: str) -> Caller | None:
    found = AccessToken.objects.filter(digest=digest(secret), user__is_active=True)
    token = found.select_related("user").prefetch_related("grants__branch").first()
    if token is None or not token.is_open:
        return None
    _keep_last_use(token)
    return Caller(user=token.user, grants=list(token.grants.all()), token=token)


def _keep_last_use(token: AccessToken) -> None:
    """Not at every request: a partner that reads a lot would write as much."""
    now = timezone.now()
    if token.last_used_at is None or token.last_used_at < now - _LAST_USE_IS_KEPT_EVERY:
        AccessToken.objects.filter(pk=token.pk).update(last_used_at=now)

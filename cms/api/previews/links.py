"""Making a link to a draft, opening it, withdrawing it."""

from __future__ import annotations

import secrets
from datetime import timedelta

from django.urls import reverse
from django.utils import timezone
from wagtail.models import Page

from cms.api.addresses import base
from cms.api.previews.models import PreviewLink
from cms.api.tokens.caller import Caller
from cms.api.tokens.scopes import Scope
from cms.api.tokens.secrets import digest
from cms.api.writing.rights import may_read

USUAL_DAYS = 7
MOST_DAYS = 30
_LAST_OPENING_IS_KEPT_EVERY = timedelta(minutes=1)


def may_share(caller: Caller, page: Page) -> bool:
    """Whoever reads the draft may show it."""
    return may_read(caller, page) and caller.lets(Scope.READ_DRAFTS, page)


def make_link(caller: Caller, page: Page, name: str, days: int) -> tuple[PreviewLink, str]:
    """The link and its token, which can be read this once. It ends no later than the caller's token."""
    token = secrets.token_urlsafe(32)
    ends = timezone.now() + timedelta(days=days)
    link = PreviewLink.objects.create(
        page_id=page.pk,
        name=name,
        digest=digest(token),
        made_by=caller.user,
        made_with=caller.token,
        expires_at=min(ends, caller.token.expires_at) if caller.token else ends,
    )
    return link, token


def address_with(token: str) -> str:
    return base() + reverse("shared_draft", args=[token])


def json_address_with(token: str) -> str:
    return f"{base()}/api/@preview/{token}"


def opened(token: str) -> PreviewLink | None:
    """``None`` alike where it never was, has ended or was withdrawn, or its person may not any more."""
    found = PreviewLink.objects.filter(digest=digest(token), made_by__is_active=True)
    link = found.select_related("page__locale", "made_by", "made_with").first()
    if link is None or not link.is_open or not _may_still_be_shown(link):
        return None
    _keep_last_opening(link)
    return link


def _may_still_be_shown(link: PreviewLink) -> bool:
    with_token = link.made_with
    if with_token is not None and not with_token.is_open:
        return False
    grants = None if with_token is None else list(with_token.grants.select_related("branch"))
    return may_share(Caller(user=link.made_by, grants=grants, token=with_token), link.page)


def _keep_last_opening(link: PreviewLink) -> None:
    now = timezone.now()
    if link.last_opened_at is None or link.last_opened_at < now - _LAST_OPENING_IS_KEPT_EVERY:
        PreviewLink.objects.filter(pk=link.pk).update(last_opened_at=now)


def links_to(page: Page) -> list[PreviewLink]:
    """The open ones, the newest first."""
    return list(PreviewLink.objects.still_open().filter(page_id=page.pk).select_related("made_by"))


def withdraw(page: Page, number: int) -> bool:
    """At once. Whether there was such an open link."""
    return bool(PreviewLink.objects.filter(pk=number, page_id=page.pk).withdraw())

"""An ETag names the content, then the base it is written for, then its encoding."""

from __future__ import annotations

from django.http import HttpRequest

from cms.core.digests import short_digest

PACKED = "-gzip"


def etag_of(content: bytes) -> str:
    return f'"{short_digest(content)}"'


def variant(etag: str, mark: str = "", *, packed: bool) -> str:
    """``"abc"`` -> ``"abc-1f2e3d4c-gzip"``."""
    return f'{etag[:-1]}{mark}{PACKED if packed else ""}"'


def is_known(if_none_match: str, etag: str, mark: str = "") -> bool:
    """Whether the client has this content under this base, in whichever encoding."""
    if if_none_match.strip() == "*":
        return True
    plain = variant(etag, mark, packed=False)
    tags = (tag.strip().removeprefix("W/") for tag in if_none_match.split(","))
    return any(tag.replace(f'{PACKED}"', '"') == plain for tag in tags)


def accepts_gzip(request: HttpRequest) -> bool:
    accepted = request.META.get("HTTP_ACCEPT_ENCODING", "")
    return "gzip" in accepted and "gzip;q=0" not in accepted.replace(" ", "")

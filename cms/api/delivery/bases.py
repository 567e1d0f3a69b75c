"""Documents are stored with the canonical base; who asks under another name of the site reads that one."""

from __future__ import annotations

from zlib import crc32

from django.http import HttpRequest

from cms.api.addresses import base


def asked_base(request: HttpRequest) -> str:
    """The base under which the request came; raises ``DisallowedHost``."""
    return f"{request.scheme}://{request.get_host()}"


def rebased(body: bytes, asked: str) -> bytes:
    """``body`` with the addresses of ``asked``: quoted ones, those in lists of sizes and in headers."""
    canonical = base()
    if asked == canonical:
        return body
    ours, theirs = canonical.encode(), asked.encode()
    for before in (b'"', b", ", b"<"):
        for after in (b"/", b'"'):
            body = body.replace(before + ours + after, before + theirs + after)
    return body


def rebased_text(text: str, asked: str) -> str:
    """The same for a header."""
    return rebased(text.encode(), asked).decode()


def base_mark(asked: str) -> str:
    """What an ETag says of the base: nothing where it is the canonical one."""
    return "" if asked == base() else f"-{crc32(asked.encode()):08x}"

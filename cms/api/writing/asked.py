"""What somebody with a token asks for: address, service, body."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from typing import Any

from django.http import HttpRequest
from django.utils.translation import gettext as _

from cms.api.addresses import base
from cms.api.delivery.bases import asked_base
from cms.api.tokens.caller import Caller
from cms.api.tokens.refusals import Unauthorized
from cms.api.writing.refusals import Refused

MOUNTS = ("/++api++/", "/api/")
MOST_BYTES = 1_000_000
MOST_BYTES_AT: dict[str, int] = {}
"""Service -> bytes, where a body may have more; a room that takes files says so."""


@dataclass(frozen=True, kw_only=True)
class Asked:
    """``service`` and ``which`` are ``workflow`` and ``publish`` in ``<path>/@workflow/publish``."""

    request: HttpRequest
    path: str
    service: str = ""
    which: str = ""
    caller: Caller | None = None
    body: dict[str, Any] = field(default_factory=dict)

    @property
    def who(self) -> Caller:
        if self.caller is None:
            raise Unauthorized
        return self.caller

    def option(self, name: str) -> str:
        """A choice that stands in the query, or in the body."""
        given = self.request.GET.get(name, self.body.get(name, ""))
        return given if isinstance(given, str) else ""


def address_of(request: HttpRequest) -> tuple[str, str, str]:
    """(path, service, which); runs of slashes are one."""
    mount = next(mount for mount in MOUNTS if request.path_info.startswith(mount))
    segments = [segment for segment in request.path_info[len(mount) :].split("/") if segment]
    for number, segment in enumerate(segments):
        if segment.startswith("@"):
            return "/".join(segments[:number]), segment[1:], "/".join(segments[number + 1 :])
    return "/".join(segments), "", ""


def body_of(request: HttpRequest, most: int = MOST_BYTES) -> dict[str, Any]:
    """The JSON object that was sent; empty where nothing was."""
    if int(request.META.get("CONTENT_LENGTH") or 0) > most:
        raise Refused(413, _("The body may have %(number)d bytes at most.") % {"number": most})
    if most > MOST_BYTES and not hasattr(request, "_body"):
        # Django takes no larger body than a form without files may have.
        request._body = request.read(most)  # type: ignore[attr-defined]
    if not request.body.strip():
        return {}
    try:
        body = json.loads(_with_canonical_addresses(request))
    except (ValueError, RecursionError) as error:
        raise Refused(400, _("The body is no JSON that can be read.")) from error
    if not isinstance(body, dict):
        raise Refused(400, _("Send a JSON object: {…}"))
    if "\\u0000" in json.dumps(body):  # PostgreSQL takes no NUL in a text
        raise Refused(400, _("The body has a character that no text may hold: U+0000."))
    return body


def _with_canonical_addresses(request: HttpRequest) -> bytes:
    """What was read under another name of the site is sent back under it."""
    theirs, ours = asked_base(request).encode(), base().encode()
    body = request.body
    for before in (b'"', b", "):
        for after in (b"/", b'"'):
            body = body.replace(before + theirs + after, before + ours + after)
    return body

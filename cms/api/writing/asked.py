"""What somebody with a token asks for: address, service, body."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from django.http import HttpRequest

from cms.api.paths import MOUNTS
from cms.api.tokens.caller import Caller
from cms.api.tokens.refusals import Unauthorized

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
            return "/".join(segments[:number]), segment[1:] or "@", "/".join(segments[number + 1 :])
    return "/".join(segments), "", ""

"""A kept page with one part that is asked for anew at each reading, because nothing may keep what it shows.

The part stands between two comments of its template, ``<!--living people 3-->`` and ``<!--/living-->``.
A room registers how it is written::

    register_living_part("people", people_part)
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass

import deflate
from django.http import HttpRequest, HttpResponse
from django.utils import translation
from django.utils.cache import patch_vary_headers
from django.utils.translation import get_language_from_path

from cms.core.etags import accepts_gzip

LivingPart = Callable[[int, HttpRequest], str]

_LEVEL = 6
_MARKED = re.compile(rb"<!--living (\w+) (\d+)-->(.*?)<!--/living-->", re.DOTALL)
_SET_ANEW = frozenset({"content-length", "set-cookie"})
_parts: dict[str, LivingPart] = {}


def register_living_part(name: str, write: LivingPart) -> None:
    """``write(number, request)`` gives HTML in the active language; the number is the one in the comment."""
    _parts[name] = write


@dataclass(frozen=True, kw_only=True)
class LivingPage:
    """All but its part. It has no ETag, and its headers forbid whoever reads it to keep it."""

    before: bytes
    part: str
    number: int
    after: bytes
    headers: tuple[tuple[str, str], ...]

    def answer(self, request: HttpRequest) -> HttpResponse:
        body = self.before + self._written(request).encode() + self.after
        packed = accepts_gzip(request)
        response = HttpResponse(
            bytes(deflate.gzip_compress(body, _LEVEL)) if packed else body, headers=dict(self.headers)
        )
        if packed:
            response.headers["Content-Encoding"] = "gzip"
        patch_vary_headers(response, ["Accept-Encoding"])
        response.headers["Content-Length"] = str(len(response.content))
        return response

    def _written(self, request: HttpRequest) -> str:
        with translation.override(get_language_from_path(request.path_info)):
            return _parts[self.part](self.number, request)


def living(response: HttpResponse) -> LivingPage | None:
    """The page around its part; nothing where no registered part is marked."""
    found = _MARKED.search(response.content)
    name = found[1].decode() if found else ""
    if found is None or name not in _parts:
        return None
    return LivingPage(
        before=response.content[: found.start(3)],
        part=name,
        number=int(found[2]),
        after=response.content[found.end(3) :],
        headers=tuple(each for each in response.items() if each[0].lower() not in _SET_ANEW),
    )

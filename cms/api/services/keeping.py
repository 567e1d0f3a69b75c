"""Answers that take long to make: kept packed, with the version of what they were made from."""

from __future__ import annotations

import gzip
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import msgspec
from django.http import HttpRequest, HttpResponse, HttpResponseNotModified
from django.utils import timezone

from cms.api.delivery.bases import asked_base, base_mark, rebased
from cms.api.delivery.headers import CACHE_CONTROL, PUBLIC
from cms.api.stored.encoding import encode
from cms.api.stored.kept import MOST_AGE
from cms.api.stored.models import KeptAnswer
from cms.core.etags import accepts_gzip, is_known, variant


@dataclass(frozen=True, kw_only=True)
class Versioned:
    """``make`` gives the value, ``version`` says of which state of things; ``key`` what was asked."""

    key: str
    version: str
    make: Callable[[], Any]


def kept_answer(request: HttpRequest, asked: Versioned, language: str, tag: str) -> HttpResponse:
    """200 with the bytes as they are kept, or 304. It is made where what is kept is of another version."""
    base = asked_base(request)
    mark = base_mark(base)
    etag, body = _etag(asked)
    packed = not mark and accepts_gzip(request)
    headers = {**PUBLIC, "ETag": variant(etag, mark, packed=packed), "Cache-Control": CACHE_CONTROL}
    if is_known(request.META.get("HTTP_IF_NONE_MATCH", ""), etag, mark):
        return HttpResponseNotModified(headers=headers)
    body = body or bytes(KeptAnswer.objects.values_list("body", flat=True).get(key=asked.key))
    headers |= {"Content-Language": language, "Cache-Tag": tag}
    if packed:
        headers["Content-Encoding"] = "gzip"
    else:
        body = rebased(gzip.decompress(body), base)
    response = HttpResponse(body, content_type="application/json", headers=headers)
    response.is_in_own_language = True  # type: ignore[attr-defined]
    return response


def _etag(asked: Versioned) -> tuple[str, bytes]:
    """And the packed bytes, where they were made just now."""
    kept = KeptAnswer.objects.filter(key=asked.key, version=asked.version)
    known = kept.filter(made_at__gt=timezone.now() - MOST_AGE).values_list("etag", flat=True).first()
    return (known, b"") if known else _made(asked)


def _made(asked: Versioned) -> tuple[str, bytes]:
    encoded = encode(msgspec.to_builtins(asked.make()))
    body = encoded.packed()
    values = {"version": asked.version, "etag": encoded.etag, "made_at": timezone.now(), "body": body}
    KeptAnswer.objects.update_or_create(key=asked.key, defaults=values)
    return encoded.etag, body

"""A document as bytes: as it is sent, as it is sent packed, and what names exactly these bytes."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import deflate
import msgspec

from cms.api.addresses import base
from cms.api.projection import Document
from cms.core.digests import short_digest
from cms.core.etags import etag_of

FORMAT = 4
"""To be raised when the code makes other documents of the same pages: the next sweep writes all anew."""

_LEVEL = 6
_FACE = (
    "@id",
    "@type",
    "UID",
    "title",
    "description",
    "summary",
    "effective",
    "type_title",
    "minutes",
)


@dataclass(frozen=True, kw_only=True)
class Encoded:
    body: bytes
    etag: str

    def packed(self) -> bytes:
        return bytes(deflate.gzip_compress(self.body, _LEVEL))


def encode(value: dict[str, Any]) -> Encoded:
    body = msgspec.json.encode(value)
    return Encoded(body=body, etag=etag_of(body))


def made_with() -> str:
    """What the bytes depend on beside the content."""
    return short_digest(f"{FORMAT} {base()}")


def face_of(document: Document) -> str:
    """What other documents show of this one. While it stays the same, none of them is written anew."""
    return short_digest(msgspec.json.encode([document.value.get(name) for name in _FACE]))


def digest_of(keys: frozenset[str]) -> str:
    return short_digest(" ".join(sorted(keys)))

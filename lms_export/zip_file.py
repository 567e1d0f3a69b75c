"""The bytes of a zip file, the same on every machine.

Plain zip32 after PKWARE's APPNOTE 6.3: store or deflate, no data descriptors, no folders, every time and
attribute fixed. The standard library's ``zipfile`` compresses with whatever zlib Python was built on, and
those differ; libdeflate comes in its own wheel.
"""

from __future__ import annotations

import hashlib
import os
import struct
from collections.abc import Iterable
from io import BufferedReader
from pathlib import Path
from typing import BinaryIO

import deflate
import msgspec

from lms_export.errors import AssetMissing, TooLargeForZip

STORED_PICTURES = frozenset(["avif", "gif", "jpeg", "jpg", "png", "webp"])
STORED_MEDIA = frozenset(["m4a", "mp3", "mp4", "oga", "ogg", "ogv", "opus", "webm"])
STORED = STORED_PICTURES | STORED_MEDIA | {"pdf", "woff2", "mimetype"}
"""By extension; EPUB's ``mimetype`` has none and must be stored (OCF 3.3, 4.2.3)."""
LEVEL = 6
LARGEST_COMPRESSED = 8 << 20
"""A larger file is stored as it is and never held whole, so that memory does not grow with it."""
LARGEST = 2**32 - 1
PIECE = 1 << 18

_LOCAL = struct.Struct("<4s5H3L2H")
_CENTRAL = struct.Struct("<4s6H3L5H2L")
_END = struct.Struct("<4s4H2LH")
_VERSION = 20
_UNIX = 3 << 8
_TIME, _DATE = 0, 1 << 5 | 1
_REGULAR_FILE = 0o100644 << 16
_STORE, _DEFLATE = 0, 8


class Packed(msgspec.Struct, frozen=True, array_like=True):
    """A file's content as it lies in the zip: ``crc`` and ``size`` are those of the unpacked bytes."""

    body: bytes
    method: int
    crc: int
    size: int

    def unpacked(self) -> bytes:
        if self.method == _STORE:
            return self.body
        return bytes(deflate.deflate_decompress(self.body, self.size))


Content = bytes | Packed | Path
"""What a file holds: its bytes, already packed or not, or the place on disk to stream them from."""


class _Entry(msgspec.Struct, frozen=True):
    name: bytes
    method: int
    crc: int
    packed: int
    size: int
    offset: int


def packed(name: str, content: bytes) -> Packed:
    """``content`` as a file called ``name`` is kept in a zip: compressed where that makes it smaller."""
    body = content if _is_stored(name) else bytes(deflate.deflate_compress(content, LEVEL))
    if len(body) >= len(content):
        return Packed(content, _STORE, deflate.crc32(content), len(content))
    return Packed(body, _DEFLATE, deflate.crc32(content), len(content))


class _Hashed:
    """A stream that knows how far it is and the SHA-256 of what went through it."""

    def __init__(self, stream: BinaryIO) -> None:
        self._stream = stream
        self._digest = hashlib.sha256()
        self.place = 0

    def write(self, content: bytes) -> None:
        self._stream.write(content)
        self._digest.update(content)
        self.place += len(content)

    def sha256(self) -> str:
        return self._digest.hexdigest()


def write_zip_file(stream: BinaryIO, contents: Iterable[tuple[str, Content]]) -> str:
    """Write ``contents`` in the order given; the SHA-256 of the whole, in hex.

    Raises ``AssetMissing`` and ``TooLargeForZip``.
    """
    target = _Hashed(stream)
    entries = [_write_content(target, name, content) for name, content in contents]
    start = target.place
    for entry in entries:
        target.write(_central(entry))
    length = target.place - start
    if target.place > LARGEST:
        raise TooLargeForZip(entries[-1].name.decode())
    target.write(_END.pack(b"PK\5\6", 0, 0, len(entries), len(entries), length, start, 0))
    return target.sha256()


def _write_content(stream: _Hashed, name: str, content: Content) -> _Entry:
    if isinstance(content, Packed):
        return _write_packed(stream, name, content)
    if isinstance(content, bytes):
        return _write_packed(stream, name, packed(name, content))
    with _opened(content) as source:
        if os.fstat(source.fileno()).st_size > LARGEST_COMPRESSED:
            return _write_stored(stream, name, source)
        return _write_packed(stream, name, packed(name, source.read()))


def _opened(place: Path) -> BufferedReader:
    try:
        return place.open("rb")
    except OSError as reason:
        raise AssetMissing(place.name) from reason


def _is_stored(name: str) -> bool:
    return name.rpartition(".")[2] in STORED


def _write_packed(stream: _Hashed, name: str, content: Packed) -> _Entry:
    entry = _begin(stream, name, content.method, content.crc, len(content.body), content.size)
    stream.write(content.body)
    return entry


def _write_stored(stream: _Hashed, name: str, source: BufferedReader) -> _Entry:
    """Read twice, once for the checksum that stands before the content."""
    crc = size = 0
    while piece := source.read(PIECE):
        crc, size = deflate.crc32(piece, crc), size + len(piece)
    entry = _begin(stream, name, _STORE, crc, size, size)
    source.seek(0)
    while piece := source.read(PIECE):
        stream.write(piece)
    return entry


def _begin(stream: _Hashed, name: str, method: int, crc: int, packed: int, size: int) -> _Entry:
    offset = stream.place
    if size > LARGEST or offset + packed > LARGEST:
        raise TooLargeForZip(name)
    encoded = name.encode("ascii")
    header = (_VERSION, 0, method, _TIME, _DATE, crc, packed, size, len(encoded), 0)
    stream.write(_LOCAL.pack(b"PK\3\4", *header) + encoded)
    return _Entry(encoded, method, crc, packed, size, offset)


def _central(entry: _Entry) -> bytes:
    made = (_UNIX | _VERSION, _VERSION, 0, entry.method, _TIME, _DATE, entry.crc, entry.packed, entry.size)
    rest = (len(entry.name), 0, 0, 0, 0, _REGULAR_FILE, entry.offset)
    return _CENTRAL.pack(b"PK\1\2", *made, *rest) + entry.name

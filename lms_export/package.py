"""A package in memory, and the only place that writes one to disk.

The same package gives the same bytes: names are sorted after the manifest, every time and attribute is fixed.
"""

from __future__ import annotations

import hashlib
import os
import tempfile
import zipfile
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from lms_export.errors import AssetMissing, TooLargeForZip

Content = bytes | Path
"""What a file holds: its bytes, or the place on disk to stream them from."""

STORED = frozenset(
    [
        "avif",
        "gif",
        "jpeg",
        "jpg",
        "m4a",
        "mp3",
        "mp4",
        "oga",
        "ogg",
        "ogv",
        "opus",
        "pdf",
        "png",
        "webm",
        "webp",
        "woff2",
    ]
)
EARLIEST = (1980, 1, 1, 0, 0, 0)
REGULAR_FILE = 0o100644 << 16
UNIX = 3
LARGEST = 2**32 - 1
PIECE = 1 << 20


@dataclass(frozen=True, kw_only=True)
class Package:
    """``files`` maps a path inside the zip to its content; ``manifest`` is the path that goes first."""

    format: str
    languages: tuple[str, ...]
    title: str
    manifest: str
    files: Mapping[str, Content]
    lessons: int = 0
    questions: int = 0

    @property
    def names(self) -> tuple[str, ...]:
        """Paths in the order they are written."""
        return tuple(sorted(self.files, key=lambda name: (name != self.manifest, name)))


@dataclass(frozen=True, kw_only=True)
class Written:
    """A package on disk: its place, size in bytes and SHA-256 in hex."""

    path: Path
    bytes: int
    sha256: str


def write_zip(package: Package, path: Path) -> Written:
    """Write ``package`` to ``path`` whole or not at all. Raises ``AssetMissing`` and ``TooLargeForZip``."""
    path.parent.mkdir(parents=True, exist_ok=True)
    handle, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.")
    unfinished = Path(name)
    try:
        with os.fdopen(handle, "wb") as stream:
            _write(package, stream)
        unfinished.chmod(0o644)
        unfinished.replace(path)
    finally:
        unfinished.unlink(missing_ok=True)
    return Written(path=path, bytes=path.stat().st_size, sha256=_sha256(path))


def _write(package: Package, stream: BinaryIO) -> None:
    with zipfile.ZipFile(stream, "w", allowZip64=False) as archive:
        for name in package.names:
            try:
                _add(archive, name, package.files[name])
            except zipfile.LargeZipFile as reason:
                raise TooLargeForZip(name) from reason


def _add(archive: zipfile.ZipFile, name: str, content: Content) -> None:
    entry = _entry(name)
    if isinstance(content, bytes):
        archive.writestr(entry, content, compresslevel=9)
        return
    try:
        entry.file_size = content.stat().st_size
        source = content.open("rb")
    except OSError as reason:
        raise AssetMissing(content.name) from reason
    if entry.file_size > LARGEST:
        source.close()
        raise TooLargeForZip(content.name)
    with source, archive.open(entry, "w") as target:
        while piece := source.read(PIECE):
            target.write(piece)


def _entry(name: str) -> zipfile.ZipInfo:
    entry = zipfile.ZipInfo(name, EARLIEST)
    entry.create_system = UNIX
    entry.external_attr = REGULAR_FILE
    stored = name.rpartition(".")[2] in STORED
    entry.compress_type = zipfile.ZIP_STORED if stored else zipfile.ZIP_DEFLATED
    return entry


def _sha256(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()

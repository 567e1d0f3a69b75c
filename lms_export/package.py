"""A package in memory, and the only place that writes one to disk.

The same package gives the same bytes: names are sorted after the manifest, every time and attribute is fixed.
"""

from __future__ import annotations

import hashlib
import os
import tempfile
from collections.abc import Mapping
from pathlib import Path
from typing import BinaryIO

import msgspec

from lms_export.errors import AssetMissing, Problem
from lms_export.zip_file import Content, Packed, write_zip_file

DOCUMENTS = frozenset(["pdf"])
"""Extensions of packages that are one file and no zip."""


class Package(msgspec.Struct, frozen=True, kw_only=True):
    """``files`` maps a path inside the zip to its content; ``manifest`` is the path that goes first.

    A package that is one document, such as a PDF, has one file and that file's ``extension``. ``notes`` say
    what this format could not carry.
    """

    format: str
    languages: tuple[str, ...]
    title: str
    manifest: str
    files: Mapping[str, Content]
    lessons: int = 0
    questions: int = 0
    extension: str = "zip"
    notes: tuple[Problem, ...] = ()

    @property
    def names(self) -> tuple[str, ...]:
        """Paths in the order they are written."""
        return tuple(sorted(self.files, key=lambda name: (name != self.manifest, name)))

    @property
    def is_document(self) -> bool:
        return self.extension in DOCUMENTS


class Written(msgspec.Struct, frozen=True, kw_only=True):
    """A package on disk: its place, size in bytes and SHA-256 in hex."""

    path: Path
    bytes: int
    sha256: str


def write_zip(package: Package, path: Path) -> Written:
    """Write ``package`` to ``path`` whole or not at all. Raises ``AssetMissing`` and ``TooLargeForZip``.

    A package that is one document is written as it is.
    """
    path.parent.mkdir(parents=True, exist_ok=True)
    handle, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.")
    unfinished = Path(name)
    try:
        with os.fdopen(handle, "wb") as stream:
            sha256 = _write(package, stream)
        unfinished.chmod(0o644)
        unfinished.replace(path)
    finally:
        unfinished.unlink(missing_ok=True)
    return Written(path=path, bytes=path.stat().st_size, sha256=sha256)


def _write(package: Package, stream: BinaryIO) -> str:
    """The SHA-256 of what was written, in hex."""
    if not package.is_document:
        return write_zip_file(stream, ((name, package.files[name]) for name in package.names))
    content = content_of(package.files[package.manifest])
    stream.write(content)
    return hashlib.sha256(content).hexdigest()


def content_of(content: Content) -> bytes:
    """The bytes of a file in a package. Raises ``AssetMissing``."""
    if isinstance(content, Packed):
        return content.unpacked()
    if isinstance(content, bytes):
        return content
    try:
        return content.read_bytes()
    except OSError as reason:
        raise AssetMissing(content.name) from reason

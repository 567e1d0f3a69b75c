"""A package in memory, and the only place that writes one to disk.

The same package gives the same bytes: names are sorted after the manifest, every time and attribute is fixed.
"""

from __future__ import annotations

import os
import tempfile
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from lms_export.errors import Problem
from lms_export.zip_file import Content, write_zip_file


@dataclass(frozen=True, kw_only=True)
class Package:
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
            sha256 = write_zip_file(stream, ((name, package.files[name]) for name in package.names))
        unfinished.chmod(0o644)
        unfinished.replace(path)
    finally:
        unfinished.unlink(missing_ok=True)
    return Written(path=path, bytes=path.stat().st_size, sha256=sha256)

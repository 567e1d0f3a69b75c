"""What lies there: path -> ETag, in a file of its own that is written last."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from fcntl import LOCK_EX, flock
from pathlib import Path

import msgspec

_NAME, _LOCK = ".manifest.json", ".lock"


def read_manifest(root: Path) -> dict[str, str]:
    """Nothing where none can be read: everything is then written again."""
    try:
        return msgspec.json.decode((root / _NAME).read_bytes(), type=dict[str, str])
    except (FileNotFoundError, msgspec.DecodeError):
        return {}


def write_manifest(root: Path, lying: Mapping[str, str]) -> None:
    write_whole(root / _NAME, msgspec.json.encode(dict(sorted(lying.items()))))


def write_whole(place: Path, content: bytes) -> None:
    """Who reads it meanwhile reads the old file or the new one, never a part."""
    place.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.NamedTemporaryFile(dir=place.parent, prefix=".", delete=False) as unfinished:
        unfinished.write(content)
        os.fchmod(unfinished.fileno(), 0o644)
    Path(unfinished.name).replace(place)


@contextmanager
def one_at_a_time(root: Path) -> Iterator[None]:
    """Two that write at once would forget each other's files."""
    root.mkdir(parents=True, exist_ok=True)
    with (root / _LOCK).open("w") as lock:
        flock(lock, LOCK_EX)
        yield

"""Files of a package, rendered and packed: made once for the same values, then taken from a folder.

A cache is named by content: the key covers every value the files depend on and the code that makes them, so
nothing in it is ever out of date, and an export with it is byte for byte the one without.
"""

from __future__ import annotations

import hashlib
import os
import tempfile
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from contextvars import ContextVar
from functools import cache
from pathlib import Path

import msgspec

from lms_export.messages import FOLDER as CATALOGUES
from lms_export.zip_file import Content, Packed, packed

HTML = Path(__file__).parent
CODE = (HTML.parent / "course.py", HTML.parent / "zip_file.py")
LARGEST_FOLDER = 512 << 20
"""Bytes; beyond, what was not used for longest goes first."""

_packing: ContextVar[bool] = ContextVar("members are packed as they are made", default=False)
_folder: ContextVar[Path | None] = ContextVar("folder of remembered members", default=None)
_encoder = msgspec.msgpack.Encoder(order="deterministic")
_decoder = msgspec.msgpack.Decoder(dict[str, tuple[bytes, int, int, int]])


@contextmanager
def remembering(folder: Path | None) -> Iterator[None]:
    """Inside the ``with``, members are kept in ``folder`` and taken from it; without a folder, made anew.

    Either way they are packed at once, so that memory holds little of a large course.
    """
    packing, token = _packing.set(True), _folder.set(folder)
    try:
        yield
    finally:
        _folder.reset(token)
        _packing.reset(packing)
        if folder is not None:
            forget_oldest(folder)


def members(values: Callable[[], object], make: Callable[[], Mapping[str, bytes]]) -> Mapping[str, Content]:
    """What ``make`` gives, packed inside ``remembering``. ``values`` gives all it depends on, for msgspec."""
    folder = _folder.get()
    if folder is None:
        return _packed(make()) if _packing.get() else make()
    place = folder / _key(values())
    known = _read(place)
    if known is None:
        known = _packed(make())
        _write(place, known)
    return known


def _packed(files: Mapping[str, bytes]) -> dict[str, Packed]:
    return {name: packed(name, content) for name, content in files.items()}


def _key(values: object) -> str:
    digest = hashlib.blake2b(fingerprint(), digest_size=20)
    digest.update(_encoder.encode(values))
    return digest.hexdigest()


@cache
def fingerprint() -> bytes:
    """Of everything that renders: code, templates and catalogues, once a process."""
    rendering = [path for path in HTML.rglob("*") if path.suffix in (".py", ".html")]
    catalogues = CATALOGUES.glob("*/LC_MESSAGES/lms_export.mo")
    digest = hashlib.blake2b(digest_size=20)
    for path in sorted([*rendering, *catalogues, *CODE]):
        digest.update(path.read_bytes())
    return digest.digest()


def _read(place: Path) -> dict[str, Packed] | None:
    """A file that is gone or damaged is no more than a reason to render again."""
    try:
        rows = _decoder.decode(place.read_bytes())
        os.utime(place)
    except (OSError, msgspec.DecodeError):
        return None
    return {name: Packed(*row) for name, row in rows.items()}


def _write(place: Path, files: Mapping[str, Packed]) -> None:
    """Whole or not at all: another export may be reading."""
    rows = {name: (file.body, file.method, file.crc, file.size) for name, file in files.items()}
    place.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.NamedTemporaryFile(dir=place.parent, prefix=".", delete=False) as unfinished:
        unfinished.write(_encoder.encode(rows))
    Path(unfinished.name).replace(place)


def forget_oldest(folder: Path, largest: int = LARGEST_FOLDER) -> None:
    """Bring ``folder`` down to ``largest`` bytes."""
    if not folder.is_dir():
        return
    kept = sorted(_sizes(folder), key=lambda file: file[1])
    spare = sum(size for _path, _used, size in kept) - largest
    for path, _used, size in kept:
        if spare <= 0:
            return
        path.unlink(missing_ok=True)
        spare -= size


def _sizes(folder: Path) -> Iterator[tuple[Path, float, int]]:
    """Path, last use and bytes of each file; one that another export has just removed is not counted."""
    with os.scandir(folder) as found:
        for entry in found:
            try:
                state = entry.stat()
            except FileNotFoundError:
                continue
            yield Path(entry.path), state.st_mtime, state.st_size

"""What one export works out and the next can take over: kept in a folder, under what it depends on.

The folder is named by content: a key covers every value the thing depends on and the code that makes it, so
nothing in it is ever out of date, and an export with it is byte for byte the one without.
"""

from __future__ import annotations

import hashlib
import os
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from functools import cache
from operator import attrgetter
from pathlib import Path
from typing import Any, TypeVar, cast

import msgspec

from lms_export.messages import FOLDER as CATALOGUES

HERE = Path(__file__).parent
CODE = ("html", "checks")
"""The rooms whose work is remembered, beside the modules at the top."""
LARGEST_FOLDER = 512 << 20
"""Bytes; beyond, what was not used for longest goes first."""

T = TypeVar("T")
_folder: ContextVar[Path | None] = ContextVar("folder of what is remembered", default=None)
_encoder = msgspec.msgpack.Encoder(order="deterministic", enc_hook=attrgetter("digest"))


@contextmanager
def remembering(folder: Path | None) -> Iterator[None]:
    """Inside the ``with``, things are kept in ``folder`` and taken from it; without a folder, made anew."""
    token = _folder.set(folder)
    try:
        yield
    finally:
        _folder.reset(token)
        if folder is not None:
            forget_oldest(folder)


def remembered(values: Callable[[], object], kind: type[T], make: Callable[[], T]) -> T:
    """What ``make`` gives, a ``kind`` that msgspec can encode. ``values`` gives all it depends on."""
    folder = _folder.get()
    if folder is None:
        return make()
    place = folder / _key(values())
    known = _read(place, kind)
    if known is None:
        known = make()
        _write(place, known)
    return known


def is_known(*values: object) -> bool:
    """Whether ``know`` was told of the same values before."""
    folder = _folder.get()
    return folder is not None and _read(folder / _key(values), bool) is True


def know(*values: object) -> None:
    """Something was found to be so with these ``values``, and need not be looked into again."""
    folder = _folder.get()
    if folder is not None:
        _write(folder / _key(values), True)


def digest(content: bytes | msgspec.Raw) -> bytes:
    return hashlib.blake2b(content, digest_size=20).digest()


def _key(values: object) -> str:
    key = hashlib.blake2b(fingerprint(), digest_size=20)
    key.update(_encoder.encode(values))
    return key.hexdigest()


@cache
def fingerprint() -> bytes:
    """Of everything that works things out: code, templates and catalogues, once a process."""
    code = hashlib.blake2b(digest_size=20)
    for path in sorted([*_code(), *map(str, CATALOGUES.glob("*/LC_MESSAGES/lms_export.mo"))]):
        code.update(Path(path).read_bytes())
    return code.digest()


def _code() -> Iterator[str]:
    for place, folders, files in os.walk(HERE):
        if place == str(HERE):
            folders[:] = CODE
        yield from (f"{place}/{file}" for file in files if file.endswith((".py", ".html")))


def _read(place: Path, kind: type[T]) -> T | None:
    """A file that is gone or damaged is no more than a reason to work it out again."""
    try:
        with place.open("rb", buffering=0) as file:
            known = _decoder(cast(Any, kind)).decode(file.readall())
            os.utime(file.fileno())
    except (OSError, msgspec.DecodeError):
        return None
    return cast(T, known)


@cache
def _decoder(kind: Any) -> msgspec.msgpack.Decoder[Any]:
    return msgspec.msgpack.Decoder(kind)


def _write(place: Path, value: object) -> None:
    """Whole or not at all: another export may be reading."""
    place.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.NamedTemporaryFile(dir=place.parent, prefix=".", delete=False) as unfinished:
        unfinished.write(msgspec.msgpack.encode(value))
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

"""Everything in one archive: written beside its place, read again, and only then there."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator
from itertools import chain
from pathlib import Path
from typing import IO, NamedTuple
from zipfile import ZIP_DEFLATED, ZipFile

import msgspec
import pyrage
from django.db import connection
from django.utils import timezone

from cms.backups.errors import BackupError
from cms.backups.files import chunks_of, named_files, stored_files
from cms.backups.manifest import NAME, Digest, Manifest, Member, Show, digest, migrations
from cms.backups.reading import damages
from cms.backups.snapshot import one_moment
from cms.backups.tables import lines, tables

MODE = 0o600


class Backup(NamedTuple):
    """``missing`` are files that rows name and the storage does not have."""

    path: Path
    missing: list[str]


def back_up(folder: Path, *, recipient: str = "", show: Show = lambda _line: None) -> Backup:
    """The new archive. With a ``recipient`` (an age public key) nobody else can read it.

    Raises ``BackupError``; what was begun is taken away.
    """
    reader = _recipient(recipient) if recipient else None
    folder.mkdir(parents=True, exist_ok=True, mode=0o700)
    moment = timezone.now()
    target = folder / f"synergos-{moment:%Y%m%dT%H%M%S}Z.zip"
    begun = target.with_suffix(".begun")
    try:
        missing = _write(begun, show)
        if found := damages(begun):
            raise BackupError(*found)
        return Backup(_kept(begun, target, reader), missing)
    finally:
        begun.unlink(missing_ok=True)


def _recipient(key: str) -> pyrage.x25519.Recipient:
    try:
        return pyrage.x25519.Recipient.from_str(key)
    except pyrage.RecipientError:
        raise BackupError("BACKUP_RECIPIENT is no age public key: it begins with age1.") from None


def _write(path: Path, show: Show) -> list[str]:
    """The files that are missing."""
    path.touch(mode=MODE)
    with ZipFile(path, "w", ZIP_DEFLATED) as archive:
        with one_moment():
            members = dict(_tables(archive, show))
            applied, named = migrations(), named_files()
        files = dict(_files(archive, show))
        manifest = Manifest(
            made_at=timezone.now(),
            database=connection.vendor,
            migrations=applied,
            members=members | files,
            missing=sorted(named - {name.removeprefix("files/") for name in files}),
        )
        archive.writestr(NAME, msgspec.json.format(msgspec.json.encode(manifest), indent=1))
    _to_the_disk(path)
    return manifest.missing


def _tables(archive: ZipFile, show: Show) -> Iterator[tuple[str, Member]]:
    for label, model in tables().items():
        name, made = _added(archive, f"tables/{label}.jsonl", lines(model))
        yield name, Member(size=made.size, sha256=made.sha256, rows=made.chunks)
        show(f"{label}: {made.chunks}")


def _files(archive: ZipFile, show: Show) -> Iterator[tuple[str, Member]]:
    """A file that goes while this runs is missing, which is said."""
    for name in stored_files():
        try:
            _name, made = _added(archive, f"files/{name}", chunks_of(name))
            yield _name, Member(size=made.size, sha256=made.sha256)
        except FileNotFoundError:
            show(f"{name}: it has just gone")


def _added(archive: ZipFile, name: str, chunks: Iterator[bytes]) -> tuple[str, Digest]:
    """The first chunk is asked for before anything is written: a file that is gone leaves no trace."""
    first = next(chunks, None)
    with archive.open(name, "w", force_zip64=True) as member:
        return name, digest(_written(member, () if first is None else chain([first], chunks)))


def _written(member: IO[bytes], chunks: Iterable[bytes]) -> Iterator[bytes]:
    for chunk in chunks:
        member.write(chunk)
        yield chunk


def _kept(begun: Path, target: Path, reader: pyrage.x25519.Recipient | None) -> Path:
    """Under its name, whole or not at all."""
    if reader is None:
        begun.replace(target)
        return target
    locked = target.with_suffix(".zip.age")
    half = locked.with_suffix(".begun")
    try:
        half.touch(mode=MODE)
        pyrage.encrypt_file(str(begun), str(half), [reader])
        _to_the_disk(half)
        half.replace(locked)
    finally:
        half.unlink(missing_ok=True)
    return locked


def _to_the_disk(path: Path) -> None:
    with path.open("rb") as file:
        os.fsync(file.fileno())

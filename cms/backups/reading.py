"""An archive looked at before anything is touched."""

from __future__ import annotations

import zlib
from collections.abc import Iterator
from pathlib import Path
from zipfile import BadZipFile, ZipFile

import msgspec

from cms.backups.manifest import CHUNK, FORMAT, NAME, Manifest, digest, migrations
from cms.backups.tables import tables

_UNREADABLE = (
    OSError,
    BadZipFile,
    KeyError,
    msgspec.DecodeError,
    EOFError,
    zlib.error,
    NotImplementedError,
    ValueError,
    RuntimeError,
)
"""What a zip raises, depending on which of its bytes was changed."""


def manifest_of(path: Path) -> Manifest:
    """Raises what ``_UNREADABLE`` names."""
    with ZipFile(path) as archive:
        return msgspec.json.decode(archive.read(NAME), type=Manifest)


def damages(path: Path) -> list[str]:
    """What is wrong with the archive itself; nothing where every byte is as it was written."""
    try:
        manifest = manifest_of(path)
        with ZipFile(path) as archive:
            return list(_damages(archive, manifest))
    except _UNREADABLE as error:
        return [f"{path.name} is damaged or no backup of Synergos ({error}). Take another one."]


def _damages(archive: ZipFile, manifest: Manifest) -> Iterator[str]:
    there = set(archive.namelist()) - {NAME}
    for name in sorted(there ^ manifest.members.keys()):
        yield f"{name}: it is {'not in the manifest' if name in there else 'missing'}."
    for name in sorted(there & manifest.members.keys()):
        try:
            found = digest(_chunks(archive, name))
        except _UNREADABLE:
            yield f"{name}: it cannot be read any more."
        else:
            if (found.size, found.sha256) != (manifest.members[name].size, manifest.members[name].sha256):
                yield f"{name}: it is not what was written."


def _chunks(archive: ZipFile, name: str) -> Iterator[bytes]:
    with archive.open(name) as member:
        while chunk := member.read(CHUNK):
            yield chunk


def misfits(manifest: Manifest) -> list[str]:
    """Why this version of the code cannot take it back."""
    if manifest.format > FORMAT:
        return ["A newer version of Synergos made this backup: install that version, then restore."]
    theirs, ours = set(manifest.migrations), set(migrations())
    found = []
    if unknown := sorted(theirs - ours):
        found.append(
            f"The backup has what this installation lacks ({', '.join(unknown[:3])}):"
            " install the version that made it, run manage.py migrate, then restore."
        )
    if later := sorted(ours - theirs):
        found.append(
            f"This installation is newer than the backup ({', '.join(later[:3])}):"
            " install the version that made it, restore, then upgrade and run manage.py migrate."
        )
    strange = [
        name for name in manifest.members if name.startswith("tables/") and _label(name) not in tables()
    ]
    return found + [f"{name}: there is no such table here." for name in strange]


def _label(name: str) -> str:
    return name.removeprefix("tables/").removesuffix(".jsonl")

"""Bringing the files in line with what is stored; what is in line already is not touched."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import suppress
from pathlib import Path
from typing import NamedTuple

from cms.api.static_copy.manifest import one_at_a_time, read_manifest, write_manifest, write_whole
from cms.api.static_copy.places import DOCUMENT, PACKED, folder_of
from cms.api.stored.models import StoredPage

_AT_ONCE = 50


class Copied(NamedTuple):
    written: int
    removed: int


def bring_up_to_date(root: Path, *, anew: bool = False) -> Copied:
    """``anew`` writes every file again. Interrupted, the next call does the rest."""
    with one_at_a_time(root):
        lying = {} if anew else read_manifest(root)
        stored = dict(StoredPage.objects.order_by().values_list("path", "etag"))
        there = _paths_below(root)
        gone = there - stored.keys()
        for path in gone:
            _remove(root, path)
        kept = {path: etag for path, etag in stored.items() if path in there and lying.get(path) == etag}
        written = dict(_write(root, [path for path in stored if path not in kept]))
        write_manifest(root, kept | written)
        return Copied(len(written), len(gone))


def _paths_below(root: Path) -> set[str]:
    """What lies there, whatever the manifest says: what was taken down must not stay."""
    return {str(place.parent.relative_to(root)) for place in root.rglob(DOCUMENT)}


def _write(root: Path, paths: Sequence[str]) -> Iterator[tuple[str, str]]:
    """Path and ETag of each that was written; one that was taken down meanwhile is not."""
    for start in range(0, len(paths), _AT_ONCE):
        rows = StoredPage.objects.filter(path__in=paths[start : start + _AT_ONCE])
        for path, etag, body, packed in rows.values_list("path", "etag", "body", "gzip"):
            folder = folder_of(root, path)
            write_whole(folder / DOCUMENT, bytes(body))
            write_whole(folder / PACKED, bytes(packed))
            yield path, etag


def _remove(root: Path, path: str) -> None:
    folder = folder_of(root, path)
    for name in (DOCUMENT, PACKED):
        (folder / name).unlink(missing_ok=True)
    with suppress(OSError):
        for empty in (folder, *folder.parents):
            if empty == root.resolve():
                break
            empty.rmdir()

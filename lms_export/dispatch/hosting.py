"""The course of a live package as files on this node's disk: the edition's own player, rendered once.

A folder is named by all that decides its content, so nothing in it ever changes; two who make it at once
make the same. It may be deleted at any time.
"""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Iterable
from functools import cache
from hashlib import blake2b
from pathlib import Path

import msgspec
from django.conf import settings

from lms_export.dispatch.models import Licence
from lms_export.editions.models import Edition
from lms_export.editions.packages import document_of, files_of
from lms_export.editions.pilot import is_pilot
from lms_export.html.package_files import INDEX, media_path, package_files
from lms_export.html.static_files import STATIC, player_script
from lms_export.html.used_assets import used_assets
from lms_export.kept_lessons import read_course
from lms_export.memory import fingerprint, remembering
from lms_export.package import content_of
from lms_export.writers.options import in_folder
from lms_export.zip_file import Content

LIVE, REMOTE = "live", "remote"


def runtime_of(licence: Licence) -> str:
    """What the hosted player speaks: to the live package around it, or to a record store by itself."""
    return REMOTE if licence.is_remote else LIVE


def folder_of(edition: Edition, licence: Licence) -> Path:
    """Where the files are, made where they are not there yet. Raises ``ExportError`` and ``OSError``."""
    return _folder(edition, licence, is_pilot(edition))


def folder_named(name: str, edition: Edition, licence: Licence) -> Path | None:
    """The same by its name, also as it was while the edition was a pilot: learners still read in it."""
    for pilot in (False, True):
        if _name_of(edition, licence, pilot) == name:
            return _folder(edition, licence, pilot)
    return None


def _folder(edition: Edition, licence: Licence, pilot: bool) -> Path:
    folder = Path(settings.LIVE_ROOT) / _name_of(edition, licence, pilot)
    if not (folder / INDEX).is_file():
        _render(edition, tuple(licence.languages), runtime_of(licence), pilot, folder)
    return folder


def _name_of(edition: Edition, licence: Licence, pilot: bool) -> str:
    """``<edition>-<digest>``. Queries for an edition that this process has not met."""
    digest = _digest(edition.pk, tuple(licence.languages), runtime_of(licence), pilot)
    return f"{edition.pk}-{digest}"


@cache
def _digest(edition: int, languages: tuple[str, ...], runtime: str, pilot: bool) -> str:
    document = document_of(Edition.objects.get(pk=edition), languages)
    digest = blake2b(digest_size=16)
    for part in (document.sha256, "+".join(languages), runtime, *(("pilot",) if pilot else ())):
        digest.update(part.encode() + b"\0")
    digest.update(fingerprint() + _static())
    return digest.hexdigest()


@cache
def _static() -> bytes:
    """Of the styles and scripts that pages bring along."""
    digest = blake2b(player_script(LIVE) + player_script(REMOTE))
    for style in sorted(STATIC.glob("*.css")):
        digest.update(style.read_bytes())
    return digest.digest()


def _render(edition: Edition, languages: tuple[str, ...], runtime: str, pilot: bool, folder: Path) -> None:
    """Whole or not at all: the folder gets its name when everything is in it."""
    frozen = document_of(edition, languages)
    course = msgspec.structs.replace(read_course(frozen.json), pilot=pilot)
    folder.parent.mkdir(parents=True, exist_ok=True)
    unfinished = Path(tempfile.mkdtemp(prefix=".", dir=folder.parent))
    try:
        with remembering(settings.PAGE_CACHE_ROOT), files_of(frozen, course) as assets:
            find = in_folder(assets)
            files: dict[str, Content] = package_files(course, languages, lms=runtime)
            files |= {media_path(asset): find(asset) for asset in used_assets(course, languages)}
            _write(unfinished, files.items())
        _name(unfinished, folder)
    finally:
        shutil.rmtree(unfinished, ignore_errors=True)


def _write(folder: Path, files: Iterable[tuple[str, Content]]) -> None:
    for name, content in files:
        place = folder / name
        place.parent.mkdir(parents=True, exist_ok=True)
        if isinstance(content, Path):
            shutil.copyfile(content, place)
        else:
            place.write_bytes(content_of(content))


def _name(unfinished: Path, folder: Path) -> None:
    """Somebody else may have been first, with the same content."""
    try:
        unfinished.rename(folder)
    except OSError:
        if not (folder / INDEX).is_file():
            raise

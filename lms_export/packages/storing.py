"""Putting a finished file where packages are kept: under the name of its content, whole or not at all."""

from __future__ import annotations

import hashlib
from pathlib import Path

from django.conf import settings
from django.core.files import File
from django.core.files.storage import Storage, storages
from django.db import transaction
from django.utils import timezone

from lms_export.packages.failures import NotMade
from lms_export.packages.models import StoredFile

ALIAS = "packages"


def package_storage() -> Storage:
    return storages[ALIAS]


def workshop() -> Path:
    """Where packages are put together before anybody sees them; what a killed worker left is swept away."""
    folder = Path(settings.PACKAGES_ROOT) / "being-made"
    folder.mkdir(parents=True, exist_ok=True)
    return folder


def store(path: Path, sha256: str = "") -> StoredFile:
    """The row of the file's content. Raises ``NotMade`` and ``OSError``.

    The row comes first and is marked as wanted, so that cleaning leaves alone what is about to be used.
    """
    digest = sha256 or _digest(path)
    wanted = {"name": _name(digest, path), "size": path.stat().st_size, "wanted_at": timezone.now()}
    with transaction.atomic():
        row, _is_new = StoredFile.objects.update_or_create(sha256=digest, defaults=wanted)
    if not is_stored(row):
        _put(path, row)
    return row


def is_stored(row: StoredFile) -> bool:
    storage = package_storage()
    return storage.exists(row.name) and storage.size(row.name) == row.size


def _put(path: Path, row: StoredFile) -> None:
    with path.open("rb") as stream:
        package_storage().save(row.name, File(stream, name=path.name))
    if not is_stored(row):
        raise NotMade("damaged")


def _name(sha256: str, path: Path) -> str:
    return f"{sha256[:2]}/{sha256}{path.suffix}"


def _digest(path: Path) -> str:
    with path.open("rb") as stream:
        return hashlib.file_digest(stream, "sha256").hexdigest()

"""An archive back into an empty installation: looked at first, then everything or nothing of the database."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from zipfile import ZipFile

import pyrage
from django.contrib.auth import get_user_model
from django.contrib.contenttypes.models import ContentType
from django.db import connection, transaction

from cms.backups.derived import derived_models, makings
from cms.backups.errors import BackupError
from cms.backups.files import put_back
from cms.backups.manifest import Manifest, Show
from cms.backups.reading import damages, manifest_of, misfits
from cms.backups.tables import count_on, empty, tables, take_back
from cms.core.public_changes.recording import record_public_change


def restore(
    path: Path, *, identity: str = "", replace: bool = False, show: Show = lambda _line: None
) -> Manifest:
    """What the archive said of itself. Raises ``BackupError`` before anything is touched.

    ``identity`` is the age secret key of an encrypted one. Files come first: they harm nobody without rows.
    """
    with _opened(path, identity) as archive:
        if found := damages(archive):
            raise BackupError(*found)
        manifest = manifest_of(archive)
        if found := [*misfits(manifest), *([] if replace else _occupied())]:
            raise BackupError(*found)
        with ZipFile(archive) as members:
            _put_files_back(members, manifest, show)
            _put_rows_back(members, manifest, show)
    for name, make in makings().items():
        make()
        show(f"{name}: made anew")
    return manifest


@contextmanager
def _opened(path: Path, identity: str) -> Iterator[Path]:
    """In clear, for as long as it takes."""
    if path.suffix != ".age":
        yield path
        return
    with tempfile.TemporaryDirectory(dir=path.parent) as folder:
        clear = Path(folder, path.stem)
        try:
            key = pyrage.x25519.Identity.from_str(identity)
            pyrage.decrypt_file(str(path), str(clear), [key])
        except pyrage.IdentityError:
            raise BackupError(f"{path.name} is encrypted: give its key with --identity FILE.") from None
        except pyrage.DecryptError as error:
            raise BackupError(f"{path.name} cannot be opened with this key ({error}).") from None
        yield clear


def _occupied() -> list[str]:
    if get_user_model()._base_manager.exists():
        return ["Somebody works here already: restore into an empty installation, or give --replace."]
    return []


def _put_files_back(members: ZipFile, manifest: Manifest, show: Show) -> None:
    names = [name for name in manifest.members if name.startswith("files/")]
    for number, name in enumerate(names, start=1):
        with members.open(name) as content:
            put_back(name.removeprefix("files/"), content)
        show(f"files: {number}/{len(names)}")


def _put_rows_back(members: ZipFile, manifest: Manifest, show: Show) -> None:
    models = tables()
    with transaction.atomic():
        empty([*derived_models(), *models.values()])
        for label, model in models.items():
            name = f"tables/{label}.jsonl"
            if name in manifest.members:
                with members.open(name) as told:
                    show(f"{label}: {take_back(model, told)}")
        count_on(models.values())
        connection.check_constraints()
        record_public_change()
    ContentType.objects.clear_cache()

"""Uploaded files, whatever storage holds them."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from django.core.files.base import File
from django.core.files.storage import default_storage
from django.db.models import FileField

from cms.backups.manifest import CHUNK
from cms.backups.tables import tables


def stored_files(folder: str = "") -> Iterator[str]:
    """The names of all of them, folder by folder."""
    try:
        folders, files = default_storage.listdir(folder)
    except FileNotFoundError:  # nobody has uploaded anything yet
        return
    before = f"{folder}/" if folder else ""
    yield from (f"{before}{name}" for name in sorted(files))
    for name in sorted(folders):
        yield from stored_files(f"{before}{name}")


def named_files() -> set[str]:
    """Those that rows name."""
    return {
        str(name)
        for model in tables().values()
        for field in model._meta.local_concrete_fields
        if isinstance(field, FileField)
        for name in model._base_manager.exclude(**{field.name: ""}).values_list(field.attname, flat=True)
        if name
    }


def chunks_of(name: str) -> Iterator[bytes]:
    with default_storage.open(name) as file:
        yield from file.chunks(CHUNK)


def put_back(name: str, content: Any) -> None:
    """Under exactly this name."""
    if default_storage.exists(name):
        default_storage.delete(name)
    default_storage.save(name, File(content))

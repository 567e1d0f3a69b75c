"""Files of an edition: copied once, named by their content, so that nothing in the CMS can change them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from django.core.files import File
from django.core.files.storage import default_storage
from django.db.models.fields.files import FieldFile
from django.utils.translation import gettext as _

from lms_export.editions.errors import ReleaseRefused
from lms_export.editions.models import FrozenDocument, FrozenFile, ShownFile
from lms_export.editions.models.document import FOLDER
from lms_export.reader import ReadCourse
from lms_export.reader.assets import sha256_of


def keep_files(document: FrozenDocument, read: ReadCourse) -> None:
    """Copy what ``read`` shows, where it is not kept yet. Raises ``ReleaseRefused`` and ``OSError``."""
    there = FrozenFile.objects.filter(sha256__in=read.files, erased_at=None)
    kept = {file.sha256: file for file in there}
    for sha256, stored in read.files.items():
        if sha256 not in kept:
            kept[sha256] = _copied(sha256, stored)
    rows = (ShownFile(document=document, file=file, image=image) for file, image in _shown(kept, read.images))
    ShownFile.objects.bulk_create(rows, ignore_conflicts=True)


def _shown(
    kept: Mapping[str, FrozenFile], images: Mapping[str, set[int]]
) -> Iterator[tuple[FrozenFile, int]]:
    for sha256, file in sorted(kept.items()):
        for image in sorted(images.get(sha256, ())) or (0,):
            yield file, image


def _copied(sha256: str, stored: FieldFile) -> FrozenFile:
    """A file that a release left behind when it was refused is taken as it is, once its content is seen."""
    name = f"{FOLDER}/{sha256}"
    if not _holds(name, sha256):
        _write(name, stored)
        if not _holds(name, sha256):
            default_storage.delete(name)
            message = _("The file %(name)s changed while the edition was released. Release it again.")
            raise ReleaseRefused([message % {"name": stored.name}])
    made = {"file": name, "size": default_storage.size(name)}
    file, is_new = FrozenFile.objects.get_or_create(sha256=sha256, defaults=made)
    if not is_new:
        # It was erased, and the person has agreed again.
        FrozenFile.objects.filter(pk=file.pk).update(erased_at=None)
    return file


def _write(name: str, stored: FieldFile) -> None:
    default_storage.delete(name)
    with stored.storage.open(str(stored.name)) as source:
        written = default_storage.save(name, File(source))
    if written != name:
        default_storage.delete(written)


def _holds(name: str, sha256: str) -> bool:
    """Whether the store has the file, and it is that file."""
    if not default_storage.exists(name):
        return False
    with default_storage.open(name) as kept:
        return sha256_of(kept) == sha256

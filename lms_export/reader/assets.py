"""Files of a course: collected once, named by their content, read from storage only when written."""

import hashlib
import mimetypes
import shutil
import tempfile
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path, PurePosixPath

from django.core.files import File
from django.db.models.fields.files import FieldFile
from wagtail.images.models import SourceImageIOError

from cms.media.derivatives import FALLBACK, derivative_specs
from cms.media.models import CreditedDocument, CreditedImage, Recording, Rendition
from lms_export import course
from lms_export.course import Asset

_MEDIA_TYPES = {".avif": "image/avif", ".webp": "image/webp"}
"""Those that not every machine knows."""

Credited = CreditedImage | CreditedDocument | Recording


@dataclass
class Assets:
    """The assets met so far, and the stored file of each, by sha256; ``images`` are the pictures' own keys.

    An asset whose file is gone is found and has no file; the checks then name the page that shows it.
    """

    found: dict[str, Asset] = field(default_factory=dict)
    files: dict[str, FieldFile] = field(default_factory=dict)
    images: dict[str, set[int]] = field(default_factory=dict)

    def image(self, image: CreditedImage) -> Asset:
        """A drawing as it is, a photograph at most 1400 pixels wide and high."""
        return self._add(_widest(image), image)

    def renditions(self, image: CreditedImage) -> tuple[course.Rendition, ...]:
        """The lighter files that are made so far, in the order of their filters; none is made here."""
        made = {rendition.filter_spec: rendition for rendition in image.renditions.all()}
        wanted = [made[spec] for spec in derivative_specs(image) if spec in made]
        assets = [(self._add(each, image), each.width) for each in wanted]
        return tuple(course.Rendition(asset=asset.sha256, width=width) for asset, width in assets)

    def document(self, document: CreditedDocument) -> Asset:
        return self._add(document.file, document)

    def recording(self, recording: Recording) -> Asset:
        return self._add(recording.file, recording)

    def captions(self, file: FieldFile) -> Asset:
        return self._add(file)

    def _add(self, stored: FieldFile | Rendition, credited: Credited | None = None) -> Asset:
        file = stored.file if isinstance(stored, Rendition) else stored
        name = str(file.name)
        digest, size = _measured(stored)
        asset = Asset(
            sha256=digest or hashlib.sha256(name.encode()).hexdigest(),
            extension=PurePosixPath(name).suffix.lower().lstrip("."),
            media_type=_media_type(name),
            bytes=size,
            **_rights(credited),
        )
        self.found.setdefault(asset.sha256, asset)
        if digest:
            self.files.setdefault(asset.sha256, file)
        if isinstance(credited, CreditedImage):
            self.images.setdefault(asset.sha256, set()).add(credited.pk)
        return asset


def _rights(credited: Credited | None) -> dict[str, str]:
    if credited is None:
        return {}
    licence = credited.licence
    return {
        "title": credited.title,
        "credit": credited.credit,
        "source": credited.source,
        "licence": licence.code if licence else "",
        "licence_url": licence.url if licence else "",
    }


def _widest(image: CreditedImage) -> FieldFile | Rendition:
    if image.is_svg():
        return image.file
    try:
        return image.get_rendition(FALLBACK)
    except SourceImageIOError:
        return image.file


def _media_type(name: str) -> str:
    known = _MEDIA_TYPES.get(PurePosixPath(name).suffix.lower())
    return known or mimetypes.guess_type(name)[0] or "application/octet-stream"


def _measured(stored: FieldFile | Rendition) -> tuple[str | None, int]:
    """Digest and size; those of a picture's lighter file were measured when it was made."""
    if isinstance(stored, Rendition):
        if stored.sha256 and stored.bytes and stored.file.storage.exists(str(stored.file.name)):
            return stored.sha256, stored.bytes
        stored = stored.file
    digest = _sha256(stored)
    return digest, stored.size if digest else 0


def _sha256(file: FieldFile) -> str | None:
    """The digest of the file's content; ``None`` where the file is gone."""
    try:
        with file.storage.open(str(file.name)) as opened:
            return sha256_of(opened)
    except FileNotFoundError:
        return None


def sha256_of(opened: File) -> str:
    digest = hashlib.sha256()
    for chunk in opened.chunks():
        digest.update(chunk)
    return digest.hexdigest()


@contextmanager
def assets_on_disk(files: Mapping[str, FieldFile], assets: Mapping[str, Asset]) -> Iterator[Path]:
    """A folder that holds every asset as ``<sha256>.<extension>``, gone afterwards.

    Files of a local storage are linked, those of a remote one fetched.
    """
    with tempfile.TemporaryDirectory(prefix="synergos-assets-") as name:
        folder = Path(name)
        for digest, file in files.items():
            _place(file, folder / assets[digest].file_name)
        yield folder


def _place(file: FieldFile, target: Path) -> None:
    try:
        target.symlink_to(Path(file.path).resolve())
    except NotImplementedError:
        with file.storage.open(str(file.name)) as source, target.open("wb") as copy:
            shutil.copyfileobj(source, copy)

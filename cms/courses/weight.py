"""How much a phone loads for one lesson, in words; counted from what is stored, nothing is made for it."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import Any

from django.db.models.fields.files import FieldFile
from django.utils.translation import gettext as _
from wagtail.blocks import StreamValue

from cms.media.derivatives import FALLBACK
from cms.media.models import CreditedImage, Recording

HEAVY = 1_000_000
ON_A_PHONE = "width-800|format-avif|avifquality-60"
"""A phone of 390 points draws two or three pixels a point."""


@dataclass(frozen=True, kw_only=True)
class Weight:
    """Bytes."""

    text: int
    pictures: int
    recordings: int

    @property
    def total(self) -> int:
        return self.text + self.pictures + self.recordings

    @property
    def sentence(self) -> str:
        return _(
            "About %(total)s on a phone: text %(text)s, pictures %(pictures)s, recordings %(recordings)s. "
            "Counted when the page was last saved."
        ) % {
            "total": readable_size(self.total),
            "text": readable_size(self.text),
            "pictures": readable_size(self.pictures),
            "recordings": readable_size(self.recordings),
        }

    @property
    def warning(self) -> str:
        """Empty where the lesson is light enough."""
        if self.total <= HEAVY:
            return ""
        return _(
            "That is more than %(limit)s: slow where the network is weak. Use fewer or smaller pictures, or "
            "shorter recordings."
        ) % {"limit": readable_size(HEAVY)}


def weight_of(lesson: Any) -> Weight:
    """Two queries and the sizes of the files, whatever the lesson holds."""
    values = [block.value for block in lesson.body]
    images = {image.pk: image for value in values if (image := _of(value, "image", CreditedImage))}
    recordings = {each.pk: each for value in values if (each := _of(value, "recording", Recording))}
    read_aloud = (row for row in lesson.spoken.all() if row.locale_id == lesson.locale_id)
    recordings |= {row.recording_id: row.recording for row in read_aloud}
    return Weight(
        text=_text_bytes(lesson.body),
        pictures=_picture_bytes(images),
        recordings=sum(_size(recording.file) for recording in recordings.values()),
    )


def readable_size(size: int) -> str:
    """``6 kB``, ``1.2 MB``."""
    return f"{size / 1_000_000:.1f} MB" if size >= 1_000_000 else f"{-(-size // 1000)} kB"


def _of(value: Any, name: str, model: type) -> Any:
    found = value.get(name) if hasattr(value, "get") else None
    return found if isinstance(found, model) else None


def _text_bytes(body: StreamValue) -> int:
    return len(json.dumps(body.get_prep_value(), ensure_ascii=False).encode())


def _picture_bytes(images: dict[int, CreditedImage]) -> int:
    """Of each picture the file a phone loads; while that is not made, the fallback or the upload itself."""
    specs = (ON_A_PHONE, FALLBACK)
    rows = CreditedImage.get_rendition_model().objects.filter(image__in=images, filter_spec__in=specs)
    made = {(row.image_id, row.filter_spec): row.bytes for row in rows if row.bytes}
    return sum(_lightest(image, made) for image in images.values())


def _lightest(image: CreditedImage, made: dict[tuple[int, str], int]) -> int:
    sizes = [made[image.pk, spec] for spec in (ON_A_PHONE, FALLBACK) if (image.pk, spec) in made]
    return sizes[0] if sizes else image.file_size or _size(image.file)


def _size(file: FieldFile) -> int:
    """Nought where the file is gone."""
    try:
        return file.size
    except OSError:
        return 0

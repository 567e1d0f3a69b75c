"""The pictures that texts describe, small: a translator sees what the alternative text is about."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from wagtail.images import get_image_model
from wagtail.images.models import SourceImageIOError

SIZE = "max-320x240"


def thumbnails(images: Iterable[int]) -> dict[int, str]:
    """Primary key -> address. Two queries, none where there is no picture; a file that is gone has none."""
    wanted = set(images) - {0}
    if not wanted:
        return {}
    found = get_image_model().objects.filter(pk__in=wanted).prefetch_renditions(SIZE)
    return {image.pk: address for image in found if (address := _address(image))}


def _address(image: Any) -> str:
    try:
        return str(image.get_rendition(SIZE).url)
    except (SourceImageIOError, OSError):
        return ""

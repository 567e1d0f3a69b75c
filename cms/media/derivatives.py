"""A picture in other sizes and file formats, made once after it is uploaded, so that a phone loads less."""

from __future__ import annotations

import logging

from wagtail.images.models import SourceImageIOError

from cms.media.models import CreditedImage

WIDTHS = (480, 800, 1400)
FALLBACK = "max-1400x1400"
"""What every reader opens: the picture as it was uploaded, at most 1400 pixels wide and high."""
_FORMATS = ("format-avif|avifquality-60", "format-webp|webpquality-75", "format-jpeg")
_UNTOUCHED = (".svg", ".gif")

logger = logging.getLogger(__name__)


def derivative_specs(image: CreditedImage) -> list[str]:
    """The filters of the lighter files of ``image``: none wider than it is; a drawing has none."""
    if image.file.name.lower().endswith(_UNTOUCHED):
        return []
    return [f"width-{width}|{file_format}" for width in _widths(image) for file_format in _FORMATS]


def _widths(image: CreditedImage) -> list[int]:
    """Up to the first that the whole picture fits in: a filter never makes a picture larger."""
    smaller = [width for width in WIDTHS if width < image.width]
    return [*smaller, *(width for width in WIDTHS[len(smaller) : len(smaller) + 1])]


def missing_specs(image: CreditedImage) -> list[str]:
    """Those that are not made yet."""
    specs = derivative_specs(image)
    made = set(image.renditions.values_list("filter_spec", flat=True)) if specs else set()
    return [spec for spec in ([FALLBACK, *specs] if specs else []) if spec not in made]


def make_derivatives(image: CreditedImage) -> None:
    """Make what is missing. A file that cannot be read is left to the one who exports: the checks name it."""
    try:
        for spec in missing_specs(image):
            image.get_rendition(spec)
    except SourceImageIOError:
        logger.warning("The file of the picture “%s” cannot be read", image.title)

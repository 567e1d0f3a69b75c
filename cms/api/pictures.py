"""The lighter files of a picture, as JSON: for ``<img srcset>``, ``<source>`` and Plone's clients."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from cms.api.addresses import absolute
from cms.media.derivatives import FALLBACK
from cms.media.models import CreditedImage, Rendition

SIZES = "(max-width: 50rem) 100vw, 50rem"


def sizes_json(image: CreditedImage, renditions: Iterable[Rendition]) -> dict[str, Any]:
    """``src`` is what every browser opens; what is not made yet is not named."""
    made = list(renditions)
    fallback = next((each for each in made if each.filter_spec == FALLBACK), image)
    scales = [_scale(each) for each in made if each.filter_spec.startswith("width-")]
    return {
        "src": absolute(fallback.file.url),
        "srcset": _srcset(scales, "image/jpeg"),
        "sizes": SIZES if scales else "",
        "sources": [
            {"type": kind, "srcset": _srcset(scales, kind)}
            for kind in ("image/avif", "image/webp")
            if _srcset(scales, kind)
        ],
        "scales": scales,
    }


def _scale(rendition: Rendition) -> dict[str, Any]:
    file_format = rendition.filter_spec.partition("format-")[2].partition("|")[0] or "jpeg"
    return {
        "src": absolute(rendition.file.url),
        "type": f"image/{file_format}",
        "width": rendition.width,
        "height": rendition.height,
    }


def _srcset(scales: Iterable[dict[str, Any]], kind: str) -> str:
    """Each width once."""
    widths = {scale["width"]: scale["src"] for scale in scales if scale["type"] == kind}
    return ", ".join(f"{src} {width}w" for width, src in sorted(widths.items()))

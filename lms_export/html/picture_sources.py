"""The lighter files of a picture, for a browser to choose from."""

from __future__ import annotations

from lms_export.course import Picture
from lms_export.html.context import Context

SIZES = "(max-width: 46rem) 100vw, 44rem"
"""How wide a picture is drawn: as wide as the screen, at most as the column it stands in."""
_LIGHTEST_FIRST = ("image/avif", "image/webp", "image/jpeg")


def sources(block: Picture, context: Context) -> list[dict[str, str]]:
    """One ``type``, ``srcset`` and ``sizes`` for each file format that the picture has, lightest first."""
    found = {media_type: _candidates(block, context, media_type) for media_type in _LIGHTEST_FIRST}
    return [
        {"type": media_type, "srcset": ", ".join(candidates), "sizes": SIZES}
        for media_type, candidates in found.items()
        if candidates
    ]


def _candidates(block: Picture, context: Context, media_type: str) -> list[str]:
    return [
        f"{url} {rendition.width}w"
        for rendition in sorted(block.renditions, key=lambda rendition: rendition.width)
        if (asset := context.assets.get(rendition.asset)) and asset.media_type == media_type
        if (url := context.url(rendition.asset))
    ]

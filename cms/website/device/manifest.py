"""What a device needs to know to install a course: name, colours, icons (W3C Web Application Manifest)."""

from __future__ import annotations

from typing import Any

from django.templatetags.static import static

from cms.courses.models import Course
from cms.website.art.inks import inks
from cms.website.device.addresses import device_address
from cms.website.presentation.sides import NEUTRAL, side_of

_FIELDS = {"west": "fieldw", "east": "fielde", NEUTRAL: "pine"}
_SIZES = (192, 512)
_LONGEST_SHORT_NAME = 24


def manifest(course: Course, language: str, scope: str) -> dict[str, Any]:
    side = side_of(course.locale.language_code)
    colours = inks("light")
    return {
        "id": device_address(course.translation_key, language),
        "name": course.title,
        "short_name": _short(course.title),
        "description": course.summary,
        "lang": course.locale.language_code,
        "dir": "ltr",
        "start_url": scope,
        "scope": scope,
        "display": "standalone",
        "background_color": colours["paper"],
        "theme_color": colours[_FIELDS[side]],
        "icons": [_icon(side, size) for size in _SIZES],
    }


def _icon(side: str, size: int) -> dict[str, str]:
    return {
        "src": static(f"website/brand/app-{side}-{size}.png"),
        "sizes": f"{size}x{size}",
        "type": "image/png",
        "purpose": "any maskable",
    }


def _short(title: str) -> str:
    """Whole words, as many as stand below an icon."""
    words = title.split()
    while len(words) > 1 and len(" ".join(words)) > _LONGEST_SHORT_NAME:
        words.pop()
    return " ".join(words)[:_LONGEST_SHORT_NAME]

"""A report pack as one HTML file that needs nothing beside itself."""

from __future__ import annotations

from base64 import b64encode
from pathlib import Path
from typing import Any

import msgspec
from django.template.loader import render_to_string

from lms_export.report.values import Pack, Part, Plate, Section, Telling

_STYLES = Path(__file__).parent / "static" / "report" / "report.css"


def html_of(pack: Pack) -> str:
    tellings = [_telling(telling) for telling in pack.tellings]
    context = {
        "pack": pack,
        "language": pack.tellings[0].language,
        "title": " / ".join(telling.title for telling in pack.tellings),
        "styles": _STYLES.read_text(encoding="utf-8"),
        "tellings": tellings,
        "turns": zip(*(each["sections"] for each in tellings), strict=True) if pack.by_section else [],
    }
    return render_to_string("report/pack.html", context)


def _telling(telling: Telling) -> dict[str, Any]:
    return {
        "language": telling.language,
        "title": telling.title,
        "about": telling.about,
        "plate": telling.plate,
        "emblem": _address(telling.plate),
        "sections": [_section(section, telling.language) for section in telling.sections],
    }


def _section(section: Section, language: str) -> dict[str, Any]:
    parts = [_part(part) for part in section.parts]
    return {"name": section.name, "language": language, "heading": section.heading, "parts": parts}


def _part(part: Part) -> dict[str, Any]:
    return {"kind": type(part).__name__.lower(), **msgspec.structs.asdict(part)}


def _address(plate: Plate | None) -> str:
    """The emblem inside the file."""
    if plate is None or plate.emblem is None:
        return ""
    return f"data:image/{plate.emblem.kind};base64,{b64encode(plate.emblem.content).decode()}"

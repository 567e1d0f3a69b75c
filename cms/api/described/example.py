"""Examples, short and true in shape."""

from __future__ import annotations

from typing import Any

_BASE = "https://synergos.example"
_UID = "5f6d0c3b8a7e4b1f9c2d3e4f5a6b7c8d-nb"
_FRONT_PAGE: dict[str, Any] = {
    "@id": f"{_BASE}/nb",
    "@type": "HomePage",
    "UID": "0a1b2c3d4e5f60718293a4b5c6d7e8f9-nb",
    "title": "Forside",
    "description": "Kurs i sosialt entreprenørskap.",
    "language": "nb",
    "review_state": "published",
    "type_title": "Forside",
    "effective": "2026-01-15T08:00:00+00:00",
}
SITE: dict[str, Any] = {
    "@id": _BASE,
    "@type": "Site",
    "title": "Synergos",
    "description": "",
    "type_title": "Site",
    "is_folderish": True,
    "parent": {},
    "items": [_FRONT_PAGE],
    "items_total": 1,
    "@components": {"navigation": {"@id": f"{_BASE}/@navigation"}},
}
PAGE: dict[str, Any] = {
    "@id": f"{_BASE}/nb/program/kurs/modul/leksjon",
    "@type": "Lesson",
    "UID": _UID,
    "title": "En leksjon",
}
CHANGES: dict[str, Any] = {
    "@id": f"{_BASE}/@changes",
    "items": [
        {
            "kind": "moved",
            "@id": f"{_BASE}/nb/program/kurs",
            "@type": "Course",
            "UID": _UID,
            "language": "nb",
            "at": "2026-01-15T08:00:00+00:00",
            "former": f"{_BASE}/nb/gammelt/kurs",
        }
    ],
    "token": "42",
    "more": False,
    "next": f"{_BASE}/@changes?since=42",
}
SEARCH: dict[str, Any] = {
    "@id": f"{_BASE}/nb/@search?SearchableText=gevinst",
    "items": [_FRONT_PAGE],
    "items_total": 1,
    "search": {"meant": None, "has_every_word": True},
}
OF_SERVICES: dict[str, Any] = {
    "breadcrumbs": {
        "@id": f"{_BASE}/nb/program/kurs/@breadcrumbs",
        "root": f"{_BASE}/nb",
        "items": [{"@id": f"{_BASE}/nb/program", "title": "Program"}],
    },
    "translations": {
        "@id": f"{_BASE}/nb/program/kurs/@translations",
        "items": [{"@id": f"{_BASE}/sv/program/kurs", "language": "sv"}],
        "languages": [
            {
                "@id": f"{_BASE}/sv/program/kurs",
                "UID": "5f6d0c3b8a7e4b1f9c2d3e4f5a6b7c8d-sv",
                "language": "sv",
                "title": "En kurs",
                "state": "behind",
                "percent": 96,
                "outdated": 2,
                "outdated_since": "2026-01-15T08:00:00+00:00",
                "modified": "2026-01-10T08:00:00+00:00",
            }
        ],
        "root": {"nb": f"{_BASE}/nb", "sv": f"{_BASE}/sv"},
    },
}

"""A live package: a few scripts that open the course from its host, in the learning platform's own frame.

It speaks the platform's API as any package does; the course in the frame asks it over a port. It is the one
kind of package that asks another host for anything, and says so in ``live.json``.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping

import msgspec

from lms_export.course import Course
from lms_export.errors import UnknownFormat
from lms_export.html.context import shown_in
from lms_export.html.environment import render
from lms_export.html.policy import policy_around
from lms_export.html.static_files import STATIC, live_script
from lms_export.live_package.sentences import LANGUAGES, said
from lms_export.package import Package
from lms_export.writers import scorm12, scorm2004
from lms_export.writers.options import Options
from lms_export.zip_file import Content

LAUNCH = "index.html"
DECLARATION = "live.json"
VERSION = 1
MOST_BYTES = 50_000
"""As a file: small enough for every platform and every line."""

Around = Callable[[Course, Mapping[str, Content], Options], Package]
AROUND: dict[str, tuple[str, Around]] = {
    "scorm12": ("scorm12", scorm12.write_around),
    "scorm2004-4": ("scorm2004", scorm2004.write_around),
}
"""Format -> the player's adapter, and who puts the manifest around."""


class Address(msgspec.Struct, frozen=True, kw_only=True):
    """``host`` is an origin, ``place`` the path on it where this package may ask."""

    host: str
    place: str


def live_package(course: Course, format: str, languages: tuple[str, ...], address: Address) -> Package:
    """The package of ``course``, of which it takes name and identifiers alone. Raises ``UnknownFormat``."""
    if format not in AROUND:
        raise UnknownFormat(format, list(AROUND))
    lms, around = AROUND[format]
    files: dict[str, Content] = {
        LAUNCH: _page(course, lms, languages, address),
        "live.js": live_script(lms),
        "live.css": (STATIC / "live" / "live.css").read_bytes(),
        DECLARATION: declaration(course, languages, address.host),
    }
    made = around(course, files, Options(languages=languages))
    return msgspec.structs.replace(made, lessons=0, questions=0)


def _page(course: Course, lms: str, languages: tuple[str, ...], address: Address) -> bytes:
    title = shown_in(course.title, languages[0], course.source_language)
    return render(
        "live",
        language=languages[0],
        title=title,
        policy=policy_around(address.host),
        data={
            "lms": lms,
            "title": title,
            "language": languages[0],
            "languages": languages,
            "host": address.host,
            "place": address.place,
            "said": {language: said(language) for language in LANGUAGES},
            "pages": [],
            "questions": [],
            "messages": {},
        },
    ).encode()


def declaration(course: Course, languages: tuple[str, ...], host: str) -> bytes:
    """``live.json``: that the package asks another host, and which."""
    told = {"version": VERSION, "host": host, "course": course.id, "languages": languages}
    return msgspec.json.format(msgspec.json.encode(told), indent=2) + b"\n"

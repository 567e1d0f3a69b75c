"""Formats a course can be written in. This table is the only registration."""

from __future__ import annotations

from collections.abc import Callable
from importlib import import_module

from lms_export.course import Course
from lms_export.errors import UnknownFormat, UnknownLanguage
from lms_export.package import Package
from lms_export.writers.options import AssetFinder, Options

Writer = Callable[[Course, AssetFinder, Options], Package]

WRITERS: dict[str, str] = {
    "scorm12": "scorm12.write",
    "scorm2004-3": "scorm2004.write_third",
    "scorm2004-4": "scorm2004.write_fourth",
    "cmi5": "cmi5.write",
    "xapi": "xapi.write",
    "cc11": "cc11.write",
    "cc13": "cc13.write",
    "web": "web.write",
    "epub": "epub.write",
    "pdf": "pdf.write",
    "facilitator": "facilitator.write",
}
"""Format -> module and function in this room; only the writer that is asked for is loaded."""
TITLES = {
    "scorm12": "SCORM 1.2",
    "scorm2004-3": "SCORM 2004 3rd Edition",
    "scorm2004-4": "SCORM 2004 4th Edition",
    "cmi5": "cmi5",
    "xapi": "xAPI",
    "cc11": "Common Cartridge 1.1",
    "cc13": "Common Cartridge 1.3",
    "web": "Web",
    "epub": "EPUB 3",
    "pdf": "PDF",
    "facilitator": "Facilitator guide",
}


def _for_paper() -> str:
    from lms_export.writers._weasyprint import missing

    return missing()


NEEDS: dict[str, Callable[[], str]] = {"pdf": _for_paper}
"""Formats that need more than this program brings; each says what is missing, nothing where all is there."""


def unavailable(format: str) -> str:
    """Why ``format`` cannot be made on this machine, and the way out; empty where it can."""
    return NEEDS[format]() if format in NEEDS else ""


def write(course: Course, format: str, assets: AssetFinder, options: Options) -> Package:
    """``course`` as a package. ``assets`` says where on disk an asset's file is.

    Raises ``UnknownFormat``, ``UnknownLanguage`` and the writer's own ``ExportError``.
    """
    require(course, format, options.languages)
    return writer_of(format)(course, assets, options)


def writer_of(format: str) -> Writer:
    module, _dot, function = WRITERS[format].partition(".")
    writer: Writer = getattr(import_module(f"{__name__}.{module}"), function)
    return writer


def require(course: Course, format: str, languages: tuple[str, ...]) -> None:
    """Raises ``UnknownFormat`` or ``UnknownLanguage``, before any work is done."""
    if format not in WRITERS:
        raise UnknownFormat(format, list(WRITERS))
    for language in languages:
        if language not in course.languages:
            raise UnknownLanguage(language, course.languages)

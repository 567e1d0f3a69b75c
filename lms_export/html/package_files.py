"""Everything a learner package holds beside manifest and media: pages, player, styles, fonts."""

from __future__ import annotations

from collections.abc import Iterable
from functools import partial

from lms_export.course import Asset, Course
from lms_export.html.context import context_for
from lms_export.html.package_page import render_package_page
from lms_export.html.parts import Granularity, parts_of
from lms_export.html.static_files import (
    PLAYER,
    PLAYER_STYLES,
    READING_STYLES,
    STATIC,
    font_files,
    font_styles,
)


def package_files(
    course: Course, languages: tuple[str, ...], *, lms: str, granularity: Granularity = "course"
) -> dict[str, bytes]:
    """Path in the package -> content. ``lms`` names the runtime the player is to speak to."""
    files: dict[str, bytes] = {}
    for part in parts_of(course, granularity):
        files |= _pages(part.course, part.launch, languages[0], lms)
    return files


def media_path(asset: Asset) -> str:
    return f"media/{asset.file_name}"


def _pages(course: Course, launch: str, language: str, lms: str) -> dict[str, bytes]:
    """The launch page and the player's own files, the fonts only as the text needs them."""
    render = partial(render_package_page, course, context_for(course, language, media_path), lms=lms)
    fonts = font_styles(render(styles=(), scripts=()))
    styles = (*fonts, *READING_STYLES, *PLAYER_STYLES)
    page = render(styles=[_place(name) for name in styles], scripts=[_place(name) for name in PLAYER])
    return {launch: page.encode()} | _static((*styles, *PLAYER, *font_files(fonts)))


def _static(names: Iterable[str]) -> dict[str, bytes]:
    return {_place(name): (STATIC / name).read_bytes() for name in names}


def _place(name: str) -> str:
    """Where a file of ``static/`` lies in the package: ``assets/``, in lower case as all names are."""
    return f"assets/{name.lower()}"

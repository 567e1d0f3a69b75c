"""What a writer is told beside the course."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import msgspec

from lms_export.brand import Brand
from lms_export.course import Asset, Course
from lms_export.html.parts import Granularity

AssetFinder = Callable[[Asset], Path]


class Options(msgspec.Struct, frozen=True, kw_only=True):
    """``languages`` in the order the package offers them; the first one is shown first.

    ``granularity`` is nothing where the format's own default is wanted. ``brand`` is for
    whom the package is made.
    """

    languages: tuple[str, ...]
    granularity: Granularity | None = None
    brand: Brand | None = None


DIVIDED_UNASKED: dict[str, Granularity] = {"cmi5": "module"}
"""Formats that are divided where nobody says how."""


def granularity_of(format: str, asked: Granularity | None) -> Granularity:
    return asked or DIVIDED_UNASKED.get(format, "course")


def in_folder(folder: Path) -> AssetFinder:
    """Assets as ``<sha256>.<extension>`` in one folder."""
    return lambda asset: folder / asset.file_name


def file_name(course: Course, options: Options, format: str, extension: str = "zip") -> str:
    """``<course-slug>-<languages>-<format>[-<granularity>].<extension>``"""
    granularity = [] if options.granularity in (None, "course") else [str(options.granularity)]
    return "-".join([course.slug, *options.languages, format, *granularity]) + f".{extension}"

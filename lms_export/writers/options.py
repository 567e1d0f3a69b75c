"""What a writer is told beside the course."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from lms_export.course import Asset, Course

AssetFinder = Callable[[Asset], Path]


@dataclass(frozen=True, kw_only=True)
class Options:
    language: str


def in_folder(folder: Path) -> AssetFinder:
    """Assets as ``<sha256>.<extension>`` in one folder."""
    return lambda asset: folder / asset.file_name


def file_name(course: Course, language: str, format: str) -> str:
    """``<course-slug>-<language>-<format>.zip``"""
    return f"{course.slug}-{language}-{format}.zip"

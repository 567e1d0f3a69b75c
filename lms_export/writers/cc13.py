"""Common Cartridge 1.3, for Canvas, and for Open edX by way of cc2olx."""

from __future__ import annotations

from lms_export.course import Course
from lms_export.package import Package
from lms_export.writers._cartridge import write_cartridge
from lms_export.writers._cartridge_edition import Edition
from lms_export.writers.options import AssetFinder, Options

EDITION = Edition(name="cc13", number="v1p3", version="1.3.0", keeps_points=False)


def write(course: Course, assets: AssetFinder, options: Options) -> Package:
    """The cartridge of ``course`` with a tree of modules for each language."""
    return write_cartridge(course, assets, options, EDITION)

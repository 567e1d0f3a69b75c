"""Common Cartridge 1.1, the newest that Moodle imports."""

from __future__ import annotations

from lms_export.course import Course
from lms_export.package import Package
from lms_export.writers._cartridge import write_cartridge
from lms_export.writers._cartridge_edition import Edition
from lms_export.writers.options import AssetFinder, Options

# Moodle reads "cc_weighting".
EDITION = Edition(name="cc11", number="v1p1", version="1.1.0", keeps_points=True)


def write(course: Course, assets: AssetFinder, options: Options) -> Package:
    """The cartridge of ``course`` with a tree of modules for each language."""
    return write_cartridge(course, assets, options, EDITION)

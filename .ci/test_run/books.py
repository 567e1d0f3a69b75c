"""What the tests of EPUB and PDF need: Java for epubcheck, Pango for WeasyPrint; from apt where allowed."""

from __future__ import annotations

import ctypes.util
import shutil

from debian_packages import install_packages

PANGO = ("pango-1.0", "pangoft2-1.0", "harfbuzz-subset")
PACKAGES = ("default-jre-headless", "libpango-1.0-0", "libpangoft2-1.0-0", "libharfbuzz-subset0")


def is_there() -> bool:
    return shutil.which("java") is not None and all(map(ctypes.util.find_library, PANGO))


def install() -> None:
    """Where this is not possible, the tests that need it fail and say what to install."""
    if not is_there():
        install_packages(*PACKAGES)

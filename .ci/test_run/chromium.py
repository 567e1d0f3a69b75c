"""The browser of the browser tests: Debian's chromium, installed where the machine allows it."""

from __future__ import annotations

import shutil

from debian_packages import install_packages

HOW_TO_GET_IT = "chromium is missing. As root on Debian: apt-get install chromium"


def is_there() -> bool:
    return shutil.which("chromium") is not None


def install() -> None:
    if not is_there():
        install_packages("chromium", "fonts-dejavu-core")

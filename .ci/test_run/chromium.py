"""The browser of the browser tests: Debian's chromium, installed where the machine allows it."""

from __future__ import annotations

import os
import shutil
import subprocess

HOW_TO_GET_IT = "chromium is missing. As root on Debian: apt-get install chromium"


def is_there() -> bool:
    return shutil.which("chromium") is not None


def install() -> None:
    apt = shutil.which("apt-get")
    if is_there() or apt is None or os.geteuid() != 0:
        return
    print("Installing chromium with apt-get", flush=True)
    environment = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    for command in (
        ["update", "--quiet=2"],
        ["install", "--quiet=2", "--yes", "--no-install-recommends", "chromium", "fonts-dejavu-core"],
    ):
        subprocess.run([apt, *command], env=environment, stdout=subprocess.DEVNULL, check=False)

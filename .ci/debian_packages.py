"""Debian's packages, installed with apt-get where we may."""

from __future__ import annotations

import os
import shutil
import subprocess


def install_packages(*names: str) -> None:
    """Nothing happens where there is no apt-get, or we are not root. Services are not started by it."""
    apt = shutil.which("apt-get")
    if apt is None or os.geteuid() != 0:
        return
    print(f"Installing {', '.join(names)} with apt-get", flush=True)
    environment = {**os.environ, "DEBIAN_FRONTEND": "noninteractive", "RUNLEVEL": "1"}
    for arguments in (
        ["update", "--quiet=2"],
        ["install", "--quiet=2", "--yes", "--no-install-recommends", *names],
    ):
        subprocess.run([apt, *arguments], env=environment, stdout=subprocess.DEVNULL, check=False)

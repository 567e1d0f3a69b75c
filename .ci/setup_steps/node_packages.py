"""Install what only npm has, as ``package-lock.json`` names it, without running any package's scripts.

The folder of another lock can be named: ``node_packages.py .ci/lighthouse``.
"""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

from node import OLDEST_MAJOR_VERSION, system_npm, venv_npm

ROOT = Path(__file__).resolve().parents[2]


def main() -> None:
    npm = system_npm() or venv_npm(ROOT / ".venv")
    if npm is None:
        sys.exit(f"Node {OLDEST_MAJOR_VERSION} or newer was not found: rm -r .venv and run make again.")
    folder_of_node = str(Path(npm[0]).parent)
    environment = {**os.environ, "PATH": f"{folder_of_node}{os.pathsep}{os.environ['PATH']}"}
    command = [*npm, "ci", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"]
    folder = ROOT / (sys.argv[1] if sys.argv[1:] else ".")
    if subprocess.run(command, cwd=folder, env=environment, check=False).returncode:
        lock = folder / "package-lock.json"
        sys.exit(f"npm could not install {lock}. Is the network there? Then run make again.")


if __name__ == "__main__":
    main()

"""Make ``.venv`` hold exactly what the locks name. Runs on the bare Python of the machine.

pip is used once, to fetch the locked uv; uv does the rest in seconds.
"""

from __future__ import annotations

import shutil
import subprocess
import sys
import venv
from pathlib import Path

from node import system_npm

ROOT = Path(__file__).resolve().parents[2]
VENV = ROOT / ".venv"
PYTHON = VENV / "bin/python"
DEVELOPMENT_LOCK = ROOT / "requirements/development.txt"
OLDEST_PYTHON = (3, 11)
NODE_LOCK = ROOT / "requirements/node.txt"


def main() -> None:
    if sys.version_info < OLDEST_PYTHON:
        sys.exit(
            "Python 3.11 or newer is needed. Where another is installed, name it: make PYTHON=python3.12"
        )
    if not works(PYTHON) or not (VENV / "bin/uv").exists():
        create()
        fetch_uv()
    sync()


def works(python: Path) -> bool:
    """A venv whose Python was upgraded away no longer starts."""
    try:
        return subprocess.run([python, "-c", ""], capture_output=True, check=False).returncode == 0
    except OSError:
        return False


def create() -> None:
    print("Creating .venv", flush=True)
    shutil.rmtree(VENV, ignore_errors=True)
    try:
        venv.create(VENV, with_pip=True, symlinks=True)
    except (subprocess.CalledProcessError, ImportError):
        shutil.rmtree(VENV, ignore_errors=True)
        sys.exit("Python came without pip for its venv. On Debian: apt-get install python3-venv")


def fetch_uv() -> None:
    print("Fetching uv", flush=True)
    only_uv = VENV / "uv-lock.txt"
    only_uv.write_text(locked("uv", DEVELOPMENT_LOCK.read_text()))
    run(
        PYTHON,
        "-m",
        "pip",
        "install",
        "--quiet",
        "--disable-pip-version-check",
        "--require-hashes",
        "-r",
        only_uv,
    )


def locked(package: str, lock: str) -> str:
    """The lines of one package: its pinned version and its hashes."""
    lines = lock.splitlines(keepends=True)
    start = next(number for number, line in enumerate(lines) if line.startswith(f"{package}=="))
    end = start + 1
    while lines[end].lstrip().startswith("--hash"):
        end += 1
    return "".join(lines[start:end])


def sync() -> None:
    locks = [DEVELOPMENT_LOCK] if system_npm() else [DEVELOPMENT_LOCK, NODE_LOCK]
    run(VENV / "bin/uv", "pip", "sync", "--quiet", "--python", PYTHON, "--require-hashes", *locks)


def run(*command: str | Path) -> None:
    if subprocess.run(command, cwd=ROOT, check=False).returncode:
        sys.exit(f"This failed: {' '.join(map(str, command))}\nIs the network there? Then run make again.")


if __name__ == "__main__":
    main()

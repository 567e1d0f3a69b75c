"""What a whole process costs: its CPU seconds, and the most memory it held."""

from __future__ import annotations

import os
import resource
import shlex
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
ROUNDS = 5
PEAK = """
import sys
from pathlib import Path
from lms_export.__main__ import main
if main(sys.argv[1:]) == 0:
    status = Path("/proc/self/status").read_text()
    print(next(line.split()[1] for line in status.splitlines() if line.startswith("VmHWM")))
"""


def build(course: Path, output: Path, *more: str) -> list[str]:
    return [sys.executable, "-m", "lms_export", *build_arguments(course, output, *more)]


def build_arguments(course: Path, output: Path, *more: str) -> list[str]:
    place = ["--assets", str(course.parent), "--output", str(output)]
    return ["build", str(course), "--format", "scorm2004-3", "--no-evidence", *place, *more]


def cpu_seconds(command: list[str], folder: Path = ROOT, rounds: int = ROUNDS) -> float:
    """Of the quickest of some runs, user and system, with everything the process started."""
    return min(_cpu_seconds(command, folder) for _ in range(rounds))


def _cpu_seconds(command: list[str], folder: Path) -> float:
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    subprocess.run(
        command,
        cwd=folder,
        env=installed(),
        check=True,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime - before.ru_utime + after.ru_stime - before.ru_stime


def installed() -> dict[str, str]:
    """An environment in which Python keeps what it has compiled, as it does for whoever installed us."""
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    return environment | {"PYTHONPYCACHEPREFIX": str(ROOT / "var" / "bytecode"), "PYTHONPATH": str(ROOT)}


def peak_kibibytes(course: Path, output: Path) -> int:
    """The most memory ``build`` held at once (VmHWM of proc(5))."""
    command = [sys.executable, "-c", PEAK, *build_arguments(course, output)]
    done = subprocess.run(command, cwd=ROOT, env=installed(), check=True, capture_output=True, text=True)
    return int(done.stdout.split()[-1])


def zip_everything(output: Path) -> list[str]:
    """Info-ZIP's command over all files of the folder it runs in, pictures stored; the same on every run."""
    quoted = shlex.quote(str(output))
    return ["sh", "-c", f"rm -f {quoted}; zip --quiet -r -6 -n .jpg {quoted} ."]

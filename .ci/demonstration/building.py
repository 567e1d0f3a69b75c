"""Database, demo content and packages, by the same commands a person would type. Safe to run again."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
VAR = Path(os.environ.get("SYNERGOS_VAR", ROOT / "var"))
USERS_FILE = VAR / "demo-users.txt"
PARTNER_FILE = VAR / "demo-partner.txt"
PACKAGES = VAR / "packages"
COURSE = "sosialt-entreprenorskap-over-grensen"
LANGUAGE_SETS = [["nb"], ["sv"], ["en"], ["nb", "sv"]]
"""A package in each language, and one in which the learner chooses between the two of equal rank."""
FORMATS = ["scorm12"]


def build() -> list[dict[str, Any]]:
    """Everything ``make demo`` promises short of serving; returns what was exported."""
    print("Preparing the database", flush=True)
    manage("migrate", "--verbosity=0")
    print("Loading the demo content", flush=True)
    manage("load_demo", capture=True)
    manage("load_demo_academy", capture=True)
    print("Exporting the packages", flush=True)
    return [
        package for languages in LANGUAGE_SETS for format in FORMATS for package in export(languages, format)
    ]


def export(languages: list[str], format: str) -> list[dict[str, Any]]:
    said = manage(
        "export_course",
        COURSE,
        *(f"--language={language}" for language in languages),
        "--format",
        format,
        "--output",
        str(PACKAGES),
        capture=True,
    )
    return [json.loads(line) for line in said.splitlines() if line.startswith("{")]


def finish_waiting_tasks() -> None:
    """Search index and references; where the demo is served, the worker beside the server does it."""
    print("Finishing the tasks that wait", flush=True)
    manage("worker", "--batch")


def manage(*arguments: str, capture: bool = False) -> str:
    """Run one of the project's commands; when it fails, so does the demo, with the command's own words."""
    answer = subprocess.run(
        [sys.executable, "manage.py", *arguments],
        cwd=ROOT,
        stdout=subprocess.PIPE if capture else None,
        text=True,
        check=False,
    )
    if answer.returncode:
        sys.exit(f"{answer.stdout or ''}\nThe demo stopped at: manage.py {' '.join(arguments)}")
    return answer.stdout or ""

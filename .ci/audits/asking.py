"""The two tools, asked about exactly what the locks name."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from audits.findings import Finding, Unanswered, of_npm_audit, of_pip_audit

ROOT = Path(__file__).resolve().parents[2]
LONGEST = 60
"""Seconds that a tool gets before it counts as unanswered."""


def python_findings(lock: str) -> list[Finding]:
    options = ("--disable-pip", "--no-deps", "--progress-spinner", "off", "--format", "json")
    return of_pip_audit(*_answer(sys.executable, "-m", "pip_audit", *options, "-r", lock))


def node_findings(folder: str) -> list[Finding]:
    return of_npm_audit(*_answer(*_npm(), "audit", "--json", "--package-lock-only", "--prefix", folder))


def _npm() -> list[str]:
    sys.path.insert(0, str(ROOT / ".ci/setup_steps"))
    from node import system_npm, venv_npm

    return system_npm() or venv_npm(ROOT / ".venv") or ["npm"]


def _answer(*command: str) -> tuple[str, str]:
    try:
        done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False, timeout=LONGEST)
    except (OSError, subprocess.TimeoutExpired) as error:
        raise Unanswered(str(error)) from None
    return done.stdout, done.stderr.strip()[-400:]

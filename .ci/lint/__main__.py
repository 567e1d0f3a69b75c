"""Run every checker even when an earlier one found something; exit with 1 when any did."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
BIN = Path(sys.executable).parent
TOOLS = ROOT / ".ci"
SCRIPTS = TOOLS / "setup_steps"


def checkers() -> dict[str, list[str]]:
    folders = [*ROOT.glob("cms/**/templates"), *ROOT.glob("lms_export/**/templates")]
    templates = [str(path.relative_to(ROOT)) for path in folders if is_django(path)]
    python = sys.executable
    every = {
        "style": ["ruff", "check", "."],
        "formatting": ["ruff", "format", "--check", "."],
        "types": ["mypy", "cms", "lms_export", "tests"],
        "types of the tools": ["mypy", "--follow-imports=silent", *tools()],
        "import rules": ["lint-imports"],
        "template formatting": ["djlint", "--check", *templates],
        "template rules": ["djlint", "--lint", "--quiet", *templates],
        "migrations": [python, "manage.py", "makemigrations", "--check", "--dry-run"],
        "system checks": [python, "manage.py", "check", "--fail-level", "WARNING"],
        "messages": [python, "-m", "message_catalogues", "check"],
    }
    return {name: command for name, command in every.items() if templates or not name.startswith("template")}


def tools() -> list[str]:
    """Packages and single scripts of ``.ci``, a folder mypy would not enter by itself."""
    packages = [f"--package={path.parent.name}" for path in sorted(TOOLS.glob("*/__main__.py"))]
    scripts = [f"--module={path.stem}" for path in sorted((*TOOLS.glob("*.py"), *SCRIPTS.glob("*.py")))]
    return [*packages, *scripts]


def is_django(templates: Path) -> bool:
    """Those in ``lms_export/html`` are minijinja's, which djLint does not know."""
    return not templates.is_relative_to(ROOT / "lms_export/html")


def main() -> int:
    environment = {
        **os.environ,
        "PATH": f"{BIN}{os.pathsep}{os.environ['PATH']}",
        "PYTHONPATH": str(TOOLS),
        "MYPYPATH": f"{TOOLS}{os.pathsep}{SCRIPTS}",
        "DJANGO_SETTINGS_MODULE": "cms.settings.test",
    }
    failed = []
    for name, command in checkers().items():
        started = time.monotonic()
        answer = subprocess.run(
            command, cwd=ROOT, env=environment, capture_output=True, text=True, check=False
        )
        good = answer.returncode == 0
        print(f"{'ok    ' if good else 'FAILED'} {name} ({time.monotonic() - started:.1f} s)", flush=True)
        if not good:
            failed.append(name)
            print(answer.stdout + answer.stderr, flush=True)
    print(f"Lint failed: {', '.join(failed)}" if failed else "Lint: all good")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())

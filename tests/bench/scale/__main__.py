"""``make bench-scale``: a PostgreSQL of its own, grown and measured step by step; var/scale.json and a table.

``SCALE_SIZES=100,1000,10000`` pages of each of three languages (by default the first two),
``SCALE_OPERATIONS="API page|publish"`` by name (all), ``SCALE_EXPORTS=1,4,16`` at once (all three; 0: none).
"""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from private_postgresql import HOW_TO_GET_IT, UNAVAILABLE, cluster, find_programs, install_programs

from tests.bench.scale.judging import problems
from tests.bench.scale.table import lines

ROOT = Path(__file__).resolve().parents[3]
RESULTS = ROOT / "var/scale.json"
COURSE, DEMO = 20, 75
"""Pages of one copy, and of what there is before the first, in each language."""


def main() -> int:
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(143))
    programs = find_programs() or install_programs()
    if programs is None:
        print(HOW_TO_GET_IT, file=sys.stderr)
        return UNAVAILABLE
    sizes = sorted(_numbers("SCALE_SIZES", "100,1000"))
    with cluster(programs) as address:
        found = _measured({**os.environ, **_environment(address)}, sizes)
    RESULTS.parent.mkdir(exist_ok=True)
    RESULTS.write_text(json.dumps(found, ensure_ascii=False, indent=2) + "\n")
    print(*lines(found), sep="\n")
    wrong = list(problems(found["sizes"]))
    print(*wrong or ["Nothing grows faster than its work."], sep="\n")
    return int(bool(wrong))


def _environment(address: str) -> dict[str, str]:
    return {
        "DATABASE_URL": address,
        "DJANGO_SETTINGS_MODULE": "tests.bench.scale.settings",
        "BASE_URL": "http://testserver",
        "PYTHONPATH": f"{ROOT}:{ROOT / '.ci'}",
    }


def _measured(environment: dict[str, str], sizes: list[int]) -> dict[str, Any]:
    _run(environment, "manage.py", "migrate", "--verbosity", "0")
    _run(environment, "manage.py", "load_demo", "--verbosity", "0")
    exports, wanted = _numbers("SCALE_EXPORTS", "1,4,16"), os.environ.get("SCALE_OPERATIONS", "")
    found: dict[str, Any] = {"begun": datetime.now(UTC).isoformat(timespec="seconds"), "sizes": {}}
    copies = 0
    for size in sizes:
        started = time.monotonic()
        first, copies = copies + 1, max(copies + 1, -(-(size - DEMO) // COURSE))
        _run(environment, "-m", "tests.bench.scale.copying", str(first), str(copies))
        grown = time.monotonic() - started
        found["sizes"][size] = json.loads(_run(environment, "-m", "tests.bench.scale.measuring", wanted))
        told = time.monotonic() - started
        print(f"{size} pages: grown in {grown:.0f} s, measured in {told - grown:.0f} s", flush=True)
    if any(exports):
        words = map(str, exports)
        found["exports"] = json.loads(_run(environment, "-m", "tests.bench.scale.together", *words))
    found["load"] = os.getloadavg()
    return found


def _run(environment: dict[str, str], *words: str) -> str:
    """Its last line. What it says while it works goes to a file that is shown where it fails."""
    log = ROOT / "var/scale.log"
    log.parent.mkdir(exist_ok=True)
    with log.open("w") as errors:
        done = subprocess.run(
            [sys.executable, *words],
            cwd=ROOT, env=environment, check=False, stdout=subprocess.PIPE, stderr=errors, text=True,
        )  # fmt: skip
    if done.returncode:
        sys.exit(f"{' '.join(words)} failed:\n{log.read_text()[-4000:]}")
    return (done.stdout.splitlines() or [""])[-1]


def _numbers(name: str, usual: str) -> list[int]:
    return [int(number) for number in os.environ.get(name, usual).split(",")]


if __name__ == "__main__":
    sys.exit(main())

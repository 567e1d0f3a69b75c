"""``make audit``: 0 all is well or nobody could be asked, 1 an entry is past its date, 4 a new weakness."""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Callable
from datetime import UTC, datetime
from functools import partial
from pathlib import Path

from audits.allowing import allowed, not_allowed, past_their_date
from audits.asking import ROOT, node_findings, python_findings
from audits.findings import Finding, Unanswered

OVERDUE, WEAK = 1, 4
ASKED: dict[str, Callable[[], list[Finding]]] = {
    "Python, in use": partial(python_findings, "requirements/production.txt"),
    "Python, for the work": partial(python_findings, "requirements/development.txt"),
    "npm": partial(node_findings, "."),
    "npm, Lighthouse": partial(node_findings, ".ci/lighthouse"),
}


def main() -> int:
    entries = allowed()
    overdue = past_their_date(entries, datetime.now(UTC).date())
    for entry in overdue:
        print(
            f"{entry.id}: allowed until {entry.until}. Upgrade, or give .ci/audits/allowed.toml a new date."
        )
    found, unanswered = _asked()
    new = not_allowed(found, entries)
    for finding in new:
        print(f"WEAKNESS {finding}")
    _keep(new, unanswered)
    if overdue:
        return OVERDUE
    if new:
        print("Upgrade (make lock), or say in .ci/audits/allowed.toml why it is no concern, and until when.")
    return WEAK if new else 0


def _asked() -> tuple[list[Finding], list[str]]:
    found: set[Finding] = set()
    unanswered = []
    for name, ask in ASKED.items():
        try:
            answer = ask()
        except Unanswered as reason:
            unanswered.append(name)
            print(f"{name}: not asked, which is no fault of the code: {reason}")
        else:
            found.update(answer)
            print(f"{name}: {len(answer)} published weaknesses")
    return sorted(found), unanswered


def _keep(new: list[Finding], unanswered: list[str]) -> None:
    """Where nobody could be asked at all, what was known before stays."""
    if len(unanswered) == len(ASKED):
        return
    path = Path(os.environ.get("SYNERGOS_VAR") or ROOT / "var") / "audits.json"
    path.parent.mkdir(parents=True, exist_ok=True)
    told = {
        "at": datetime.now(UTC).isoformat(),
        "weak": [str(each) for each in new],
        "unanswered": unanswered,
    }
    path.write_text(json.dumps(told, indent=1) + "\n", encoding="utf-8")


if __name__ == "__main__":
    sys.exit(main())

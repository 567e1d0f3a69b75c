"""The runs as a table: which fault, how often, and what stood against it."""

from __future__ import annotations

import os
from collections import defaultdict
from dataclasses import dataclass

from chaos.invariants import Verdict


@dataclass(frozen=True, kw_only=True)
class Run:
    """``at``: seconds after the act began; ``rest``: seconds until all was well again, or was given up."""

    number: int
    act: str
    fault: str
    at: float
    rest: float
    verdict: Verdict

    def line(self) -> str:
        found = self.verdict.objections
        said = "well" if not found else "; ".join(found[:4])[:600]
        return f"{self.number:>3} {self.act}, {self.fault} after {self.at:.1f} s: {said} ({self.rest:.0f} s)"


def table(runs: list[Run], seed: int) -> str:
    grouped: dict[str, list[Run]] = defaultdict(list)
    for run in runs:
        grouped[run.fault].append(run)
    head = (
        "| fault | runs | lost | half visible | damaged | stuck | given up | unclear | longest rest |\n"
        "|---|---|---|---|---|---|---|---|---|"
    )
    rows = [_row(fault, grouped[fault]) for fault in sorted(grouped)]
    total = _row("all", runs) if runs else ""
    load = ", ".join(f"{each:.1f}" for each in os.getloadavg())
    return "\n".join([head, *rows, total, f"\nCHAOS_SEED={seed}, load of the machine at the end: {load}"])


def _row(fault: str, runs: list[Run]) -> str:
    judged = [run.verdict for run in runs]
    counts = [
        sum(bool(each.lost) for each in judged),
        sum(bool(each.half_visible) for each in judged),
        sum(bool(each.damaged) for each in judged),
        sum(bool(each.stuck) for each in judged),
        sum(bool(each.given_up) for each in judged),
        sum(bool(each.unclear) for each in judged),
    ]
    longest = max(run.rest for run in runs)
    return f"| {fault} | {len(runs)} | {' | '.join(map(str, counts))} | {longest:.0f} s |"

"""Whether an operation grows faster than its work, from the smallest site measured to the largest."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

FLAT_CPU, FLAT_QUERIES = 1.5, 1.2
LINEAR = 1.25
A_STEP = 2
"""Queries that are more once: of more than 1,000 pages that match, the database chooses those to rank."""
LEAST_MS = 3.0
"""Growth below it is noise of the clock and of a machine that others use."""


def problems(curve: dict[int, dict[str, dict[str, Any]]]) -> Iterator[str]:
    first, last = min(curve), max(curve)
    for name, least in curve[first].items():
        most = curve[last][name]
        if least["grows"] == "flat":
            yield from _judged(name, least, most, cpu=FLAT_CPU, queries=FLAT_QUERIES)
        else:
            yield from _judged(name, least, most, cpu=last / first * LINEAR, queries=FLAT_QUERIES)


def _judged(name: str, least: Any, most: Any, *, cpu: float, queries: float) -> Iterator[str]:
    before, after = total(least), total(most)
    if after > before * cpu and after - before > LEAST_MS:
        yield f"{name}: {before:.1f} ms of CPU became {after:.1f}, at most {cpu:g} times is wanted"
    if most["queries"] > least["queries"] * queries + A_STEP:
        yield f"{name}: {least['queries']} queries became {most['queries']}"


def total(row: Any) -> float:
    return float(row["cpu_ms"] + row["database_ms"])

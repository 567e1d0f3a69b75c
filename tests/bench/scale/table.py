"""What was found, as a table that can stand in the documentation as it is printed."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from tests.bench.scale.judging import total


def lines(found: dict[str, Any]) -> Iterator[str]:
    sizes = found["sizes"]
    numbers = ", ".join(f"{size:,}" for size in sizes)
    yield f"Begun {found['begun']}; load at the end {' '.join(f'{each:.1f}' for each in found['load'])}."
    yield f"Each cell: {numbers} pages in each of three languages."
    yield ""
    yield "| operation | grows | CPU, ms (of it PostgreSQL) | queries | p95 under load, ms | peak, MiB |"
    yield "|---|---|---|---|---|---|"
    for name, least in next(iter(sizes.values())).items():
        rows = [each[name] for each in sizes.values()]
        cpu = "; ".join(f"{total(row):.1f} ({row['database_ms']:.1f})" for row in rows)
        rest = (_each(rows, key) for key in ("queries", "p95_ms", "peak_mib"))
        yield f"| {name} | {least['grows']} | {cpu} | {' | '.join(rest)} |"
    yield from _exports(found.get("exports", {}))


def _each(rows: list[Any], key: str) -> str:
    return "; ".join(f"{row[key]:g}" for row in rows)


def _exports(exports: dict[str, Any]) -> Iterator[str]:
    if exports:
        yield ""
        yield "| exports at once | CPU of each, ms | queries | p95 under load, ms | peak of each, MiB |"
        yield "|---|---|---|---|---|"
    for number, row in exports.items():
        yield f"| {number} | {row['cpu_ms']} | {row['queries']} | {row['p95_ms']} | {row['peak_mib']} |"

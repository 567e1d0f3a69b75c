"""``python -m tests.bench.scale.measuring``: every operation on the database there is, as a line of JSON."""

from __future__ import annotations

import json
import logging
import os
import sys
import time
from pathlib import Path

import django

django.setup()

from django.db import connection  # noqa: E402

from tests.bench.scale.operations import Operation, Site, operations  # noqa: E402

MIB = 1024


def main(wanted: frozenset[str]) -> None:
    logging.disable(logging.WARNING)
    found = {}
    for name, operation in operations(Site(), wanted):
        found[name] = measured(operation)
        print(name, found[name], file=sys.stderr, flush=True)
    print(json.dumps(found))


def measured(operation: Operation) -> dict[str, object]:
    """The first go is not counted in the times: it fills what is kept. Queries are those of the last go."""
    cpu, database, waits = [], [], []
    queries = 0
    for number in range(operation.goes + 1):
        operation.prepare()
        if number == 0:
            _forget_peak()
        asked = _Asked()
        before, started = (time.process_time(), _database_seconds()), time.perf_counter()
        with connection.execute_wrapper(asked):
            operation.go()
        waits.append(time.perf_counter() - started)
        cpu.append(time.process_time() - before[0])
        database.append(_database_seconds() - before[1])
        queries = asked.number
    return {
        "grows": operation.grows,
        "cpu_ms": _median(cpu[1:]),
        "database_ms": _median(database[1:]),
        "queries": queries,
        "p95_ms": round(sorted(waits[1:])[int(operation.goes * 0.95 - 0.01)] * 1000, 2),
        "peak_mib": round(_peak() / MIB, 1),
    }


class _Asked:
    def __init__(self) -> None:
        self.number = 0

    def __call__(self, execute, sql, params, many, context):
        self.number += 1
        return execute(sql, params, many, context)


def _median(seconds: list[float]) -> float:
    return round(sorted(seconds)[len(seconds) // 2] * 1000, 3)


def _database_seconds() -> float:
    """CPU of the process of PostgreSQL that answers us, which runs on this machine."""
    connection.ensure_connection()
    place = Path(f"/proc/{connection.connection.info.backend_pid}/schedstat")
    return int(place.read_text().split()[0]) / 1e9


def _forget_peak() -> None:
    Path("/proc/self/clear_refs").write_text("5")


def _peak() -> int:
    status = Path(f"/proc/{os.getpid()}/status").read_text()
    return next(int(line.split()[1]) for line in status.splitlines() if line.startswith("VmHWM"))


if __name__ == "__main__":
    main(frozenset(filter(None, " ".join(sys.argv[1:]).split("|"))))
    connection.close()

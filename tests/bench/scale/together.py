"""``python -m tests.bench.scale.together 1 4 16``: exports at once, each a process as a worker's would be."""

from __future__ import annotations

import json
import os
import sys
import time
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import Barrier
from typing import Any

import django

django.setup()

from django.db import connection  # noqa: E402

from cms.courses.models import Course, Lesson  # noqa: E402
from tests.bench.scale.measuring import MIB, _Asked, _forget_peak, _peak  # noqa: E402
from tests.bench.scale.operations import exported  # noqa: E402

_gate: Any = None


def together(number: int) -> dict[str, float]:
    """Each exports another course, begun in one moment; the most of each figure but the sum of the CPU."""
    keys = _whole_courses()
    connection.close()
    courses = [keys[place % len(keys)] for place in range(number)]
    with ProcessPoolExecutor(number, initializer=_take, initargs=(Barrier(number),)) as workers:
        done = list(workers.map(_one, courses))
    return {
        "cpu_ms": round(sum(one["cpu"] for one in done) / number * 1000, 1),
        "queries": max(one["queries"] for one in done),
        "peak_mib": round(max(one["peak"] for one in done) / MIB, 1),
        "p95_ms": round(sorted(one["wall"] for one in done)[int(number * 0.95 - 0.01)] * 1000, 1),
    }


def _whole_courses() -> list[int]:
    """Without those where a lesson was sent to translation to be measured: it is not in all languages yet."""
    sent = list(Lesson.objects.filter(slug__startswith="ny-").values_list("path", flat=True))
    found = Course.objects.filter(locale__language_code="nb").order_by("path").values_list("pk", "path")
    return [pk for pk, path in found if not any(lesson.startswith(path) for lesson in sent)]


def _take(gate) -> None:
    global _gate
    _gate = gate


def _one(pk: int) -> dict[str, float]:
    course = Course.objects.get(pk=pk)
    exported(course)
    _gate.wait(timeout=300)
    asked = _Asked()
    _forget_peak()
    before, started = time.process_time(), time.perf_counter()
    with connection.execute_wrapper(asked):
        exported(course)
    wall, cpu = time.perf_counter() - started, time.process_time() - before
    connection.close()
    return {"cpu": cpu, "wall": wall, "queries": asked.number, "peak": _peak(), "pid": os.getpid()}


if __name__ == "__main__":
    print(json.dumps({number: together(number) for number in map(int, sys.argv[1:])}))

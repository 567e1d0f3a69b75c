"""``make bench``: every ``bench_*.py`` beside this file, its rows in ``var/bench.json`` and in a table."""

import json
from dataclasses import asdict
from pathlib import Path

import pytest

from tests.bench.stopwatch import Row, compare

RESULTS = Path(__file__).resolve().parents[2] / "var/bench.json"
ROWS: list[Row] = []


@pytest.hookimpl(tryfirst=True)
def pytest_collection_modifyitems(items):
    for item in items:
        if Path(item.path).name.startswith("bench_"):
            item.add_marker("bench")


@pytest.fixture
def measure():
    """Measure ``work`` against ``reference`` and fail where it takes more than ``target`` times as long."""

    def measure(name, work, *, against, reference, target):
        row = Row(
            name=name, value=round(compare(work, reference), 3), unit="times", against=against, target=target
        )
        ROWS.append(row)
        assert row.value <= target, f"{name}: {row.value} times {against}, at most {target} is wanted"

    return measure


@pytest.fixture
def record():
    """Keep ``value``, measured by the test itself, and fail where it is more than ``target``."""

    def keep(name, value, unit, *, against, target):
        row = Row(name=name, value=round(value, 3), unit=unit, against=against, target=target)
        ROWS.append(row)
        assert row.value <= target, f"{name}: {row.value} {unit}, at most {target:g} is wanted"

    return keep


def pytest_sessionfinish():
    if ROWS:
        RESULTS.parent.mkdir(exist_ok=True)
        rows = [asdict(row) for row in ROWS]
        RESULTS.write_text(json.dumps(rows, ensure_ascii=False, indent=2) + "\n")


def pytest_terminal_summary(terminalreporter):
    if not ROWS:
        return
    terminalreporter.section(f"speed, also in {RESULTS.relative_to(RESULTS.parents[1])}")
    for row in ROWS:
        terminalreporter.line(
            f"{row.value:>12.3f} {row.unit}  (at most {row.target:g})  {row.name}, against {row.against}"
        )

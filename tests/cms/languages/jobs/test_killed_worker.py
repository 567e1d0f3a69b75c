"""kill -9: a worker dies in the middle of a page. A real queue, a real process, a database in a file."""

import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from tests.site_copies import a_copy

ROOT = Path(__file__).resolve().parents[4]
SETTINGS = (
    "from cms.settings.test import *\nTASKS = {'default': {'BACKEND': 'django_tasks_db.DatabaseBackend'}}\n"
)


pytestmark = pytest.mark.django_db


@pytest.fixture(scope="module")
def database(django_db_setup, django_db_blocker, tmp_path_factory):
    """The address of a copy of the demo content, made before the test's transaction begins."""
    with django_db_blocker.unblock(), a_copy("killed", tmp_path_factory.mktemp("site")) as address:
        yield address


@pytest.fixture
def site(database, tmp_path):
    """Runs a step of ``site.py`` on the copy; returns the process."""
    (tmp_path / "queue_settings.py").write_text(SETTINGS)
    environment = os.environ | {
        "DATABASE_URL": database,
        "DJANGO_SETTINGS_MODULE": "queue_settings",
        "PYTHONPATH": f"{tmp_path}{os.pathsep}{ROOT}",
    }
    script = str(Path(__file__).with_name("site.py"))

    def step(name):
        command = [sys.executable, script, name, str(tmp_path / "half-done")]
        return subprocess.Popen(command, cwd=ROOT, env=environment, stdout=subprocess.PIPE, text=True)

    return step


def run(site, *steps):
    for name in steps:
        output, _errors = (process := site(name)).communicate(timeout=120)
        assert process.returncode == 0, name
    return output


def kill_in_the_middle(site, marker):
    worker = site("hang")
    deadline = time.monotonic() + 120
    while not marker.exists() and worker.poll() is None and time.monotonic() < deadline:
        time.sleep(0.1)
    assert marker.exists()
    worker.send_signal(signal.SIGKILL)
    worker.wait()


def test_a_killed_worker_leaves_nothing_half_done_and_the_job_is_finished(site, tmp_path):
    run(site, "start")
    kill_in_the_middle(site, tmp_path / "half-done")
    after = json.loads(run(site, "tell"))
    assert after["translations"] == 1 and "running" in after["statuses"]
    end = json.loads(run(site, "late", "work", "tell"))
    assert end == {"statuses": ["done"] * 3, "translations": 3, "problems": [[], [], [], [], []]}

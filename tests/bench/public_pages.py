"""The public site of ``public_site``, served by gunicorn, for the benches of pages."""

import json
import os
import subprocess
import sys
from contextlib import contextmanager

from tests.bench.processes import ROOT
from tests.bench.server import free_port, one_worker
from tests.site_copies import a_copy


@contextmanager
def public_site(folder, name):
    """Its environment, and kind of page -> address."""
    port = free_port()
    with a_copy(name, folder) as database:
        environment = {
            "DATABASE_URL": database,
            "DJANGO_SETTINGS_MODULE": "tests.bench.public_site.settings",
            "BASE_URL": f"http://127.0.0.1:{port}",
            "PYTHONPATH": str(ROOT),
            "PORT": str(port),
        }
        _run(environment, "manage.py", "collectstatic", "--noinput", "--verbosity", "0")
        yield environment, step(environment, "make")


def step(environment, word):
    return json.loads(_run(environment, "-m", "tests.bench.public_site.site", word).splitlines()[-1])


@contextmanager
def served(environment, *, keeping=True):
    more = {"KEEP_RENDERED_PAGES": str(keeping)}
    with one_worker(environment | more, int(environment["PORT"])) as running:
        yield running


def _run(environment, *words):
    command = [sys.executable, *words]
    return subprocess.run(
        command, cwd=ROOT, env=os.environ | environment, check=True, capture_output=True, text=True
    ).stdout

"""A running site: a web server of its own on the loopback address, over a copy of the test database."""

import os
import socket
import sqlite3
import subprocess
import sys
import time
import urllib.request
from dataclasses import dataclass
from pathlib import Path

import pytest
from django.db import connection

ROOT = Path(__file__).resolve().parents[2]
SECONDS_TO_START = 90


@dataclass(frozen=True)
class Site:
    """A server of its own over a copy of the test database."""

    address: str
    environment: dict[str, str]

    def run(self, code):
        """Python in the site's own environment, as its worker would run it."""
        start = "import django\ndjango.setup()\n"
        command = [sys.executable, "-c", start + code]
        done = subprocess.run(
            command, cwd=ROOT, env=self.environment, capture_output=True, text=True, check=False
        )
        assert done.returncode == 0, done.stderr


@pytest.fixture(scope="module")
def site(django_db_setup, django_db_blocker, tmp_path_factory):
    """The site, stopped after the journeys of a file."""
    database = tmp_path_factory.mktemp("site") / "site.sqlite3"
    with django_db_blocker.unblock():
        _copy_database(database)
    address = f"127.0.0.1:{_free_port()}"
    environment = os.environ | {
        "DATABASE_URL": f"sqlite:///{database}",
        "DJANGO_SETTINGS_MODULE": "cms.settings.test",
    }
    command = [sys.executable, "manage.py", "runserver", "--noreload", address]
    log = database.with_suffix(".log")
    with log.open("w") as output:
        server = subprocess.Popen(command, cwd=ROOT, env=environment, stdout=output, stderr=output)
    try:
        _wait_for(f"http://{address}/robots.txt", server, log)
        yield Site(address=f"http://{address}", environment=environment)
    finally:
        server.terminate()
        server.wait(timeout=20)


@pytest.fixture(scope="module")
def site_address(site):
    return site.address


def _copy_database(target):
    if connection.vendor != "sqlite":
        pytest.skip("journeys run over SQLite; the suite on PostgreSQL leaves browsers out")
    connection.ensure_connection()
    with sqlite3.connect(target) as copy:
        connection.connection.backup(copy)


def _free_port():
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        return listener.getsockname()[1]


def _wait_for(url, server, log):
    for _attempt in range(SECONDS_TO_START * 2):
        try:
            return urllib.request.urlopen(url, timeout=5).close()
        except OSError:
            assert server.poll() is None, log.read_text()
            time.sleep(0.5)
    raise AssertionError(log.read_text())


@pytest.fixture
def page(chromium):
    """A tab in a profile of its own; a script error fails the test."""
    context = chromium.new_context(viewport={"width": 1280, "height": 900}, locale="nb-NO")
    page = context.new_page()
    page.set_default_timeout(20_000)
    errors = []
    page.on("pageerror", lambda error: errors.append(str(error)))
    yield page
    context.close()
    assert errors == []

"""The processes of a site: two nodes, two workers and a database of their own, on the loopback address.

Whatever dies is started again after a moment, as systemd does with ``Restart=always``.
"""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from threading import Event, Thread

import psycopg
from private_postgresql import (
    HOW_TO_GET_IT,
    as_owner,
    cluster,
    find_programs,
    free_port,
    install_programs,
    unprivileged_user,
)

ROOT = Path(__file__).resolve().parents[2]
NODES, WORKERS = ("node-1", "node-2"), ("worker-1", "worker-2")
SECONDS_TO_RESTART = 1.0
FAKETIME = Path("/usr/lib/x86_64-linux-gnu/faketime/libfaketimeMT.so.1")


class Site:
    def __init__(self, folder: Path, database: str, programs: Path) -> None:
        self.folder, self.database, self.programs = folder, database, programs
        self.ports = {name: free_port() for name in NODES}
        self.clocks = {name: folder / f"clock-{name}" for name in (*NODES, *WORKERS)}
        self.processes: dict[str, subprocess.Popen[bytes]] = {}
        self.held: set[str] = set()
        self.ending = Event()
        self.environment = {
            **os.environ,
            "DATABASE_URL": database,
            "DJANGO_SETTINGS_MODULE": "chaos.settings",
            "PYTHONPATH": f"{ROOT}{os.pathsep}{ROOT / '.ci'}",
            "SYNERGOS_VAR": str(folder / "var"),
            "BASE_URL": self.address("node-1"),
        }
        with psycopg.connect(database, autocommit=True) as connection:
            # What a killed database has confirmed must be there again.
            connection.execute("ALTER ROLE synergos SET synchronous_commit = on")
            row = connection.execute("SHOW data_directory").fetchone()
        self.data = Path(str(row[0] if row else ""))

    def address(self, node: str) -> str:
        return f"http://127.0.0.1:{self.ports[node]}"

    def manage(self, *arguments: str) -> None:
        command = [sys.executable, "manage.py", *arguments]
        with (self.folder / "log").open("ab") as log:
            subprocess.run(command, cwd=ROOT, env=self.environment, stdout=log, stderr=log, check=True)

    def command(self, name: str) -> list[str]:
        if name in NODES:
            bind = ["--bind", f"127.0.0.1:{self.ports[name]}", "--workers", "1", "--threads", "4"]
            return [sys.executable, "-m", "gunicorn", "cms.wsgi", *bind, "--log-level", "warning"]
        alone = [] if name == WORKERS[0] else ["--no-scheduler"]
        return [sys.executable, "manage.py", "worker", "--interval", "0.3", *alone]

    def start(self, name: str) -> None:
        with (self.folder / f"log-{name}").open("ab") as log:
            self.processes[name] = subprocess.Popen(
                self.command(name),
                cwd=ROOT,
                env={**self.environment, **self._clock(name)},
                stdout=log,
                stderr=log,
                start_new_session=True,
            )

    def _clock(self, name: str) -> dict[str, str]:
        """A clock that can be set from outside, where libfaketime is installed."""
        if not FAKETIME.exists():
            return {}
        self.set_clock(name, "+0")
        return {
            "LD_PRELOAD": str(FAKETIME),
            "FAKETIME_TIMESTAMP_FILE": str(self.clocks[name]),
            "FAKETIME_NO_CACHE": "1",
            "FAKETIME_DONT_FAKE_MONOTONIC": "1",
            "NO_FAKE_STAT": "1",
        }

    def set_clock(self, name: str, offset: str) -> None:
        self.clocks[name].write_text(offset)

    def signal(self, name: str, number: signal.Signals) -> None:
        """To the process with its children; the database's take theirs from its postmaster."""
        if name == "postgresql":
            os.kill(self._postmaster(), number)
        elif self.processes[name].poll() is None:
            os.killpg(self.processes[name].pid, number)

    def _postmaster(self) -> int:
        return int((self.data / "postmaster.pid").read_text().split()[0])

    def restart_database(self) -> None:
        """Where nobody collects dead processes, the lock file names one that is dead already."""
        (self.data / "postmaster.pid").unlink(missing_ok=True)
        options = (self.data / "postmaster.opts").read_text().split(maxsplit=1)[1].strip().replace('"', "")
        words = [word for word in options.split() if word not in ("-D", str(self.data))]
        control: list[str | Path] = [self.programs / "pg_ctl", "--pgdata", self.data, "--wait", "--silent"]
        as_owner(unprivileged_user(), self.data.parent, [*control, "--options", " ".join(words), "start"])

    def watch(self) -> None:
        """What systemd does."""
        while not self.ending.wait(0.2):
            for name, process in list(self.processes.items()):
                if process.poll() is not None and not self.ending.wait(SECONDS_TO_RESTART):
                    self.start(name)

    def stop(self) -> None:
        self.ending.set()
        for process in self.processes.values():
            if process.poll() is None:
                process.terminate()
        deadline = time.monotonic() + 10
        for process in self.processes.values():
            try:
                process.wait(max(0.1, deadline - time.monotonic()))
            except subprocess.TimeoutExpired:
                os.killpg(process.pid, signal.SIGKILL)
                process.wait()


@contextmanager
def running(folder: Path) -> Iterator[Site]:
    """With the demo's content; everything is stopped at the end, whatever happens."""
    programs = find_programs() or install_programs()
    if programs is None:
        sys.exit(HOW_TO_GET_IT)
    with cluster(programs) as database:
        site = Site(folder, database, programs)
        print("Building the demo's content", flush=True)
        site.manage("migrate", "--verbosity=0")
        site.manage("load_demo")
        site.manage("worker", "--batch", "--no-scheduler")
        watcher = Thread(target=site.watch, name="watcher", daemon=True)
        try:
            for name in (*NODES, *WORKERS):
                site.start(name)
            watcher.start()
            yield site
        finally:
            site.stop()
            watcher.join(5)

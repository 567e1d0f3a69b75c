"""The processes by name: how each of them is called in deploy.md, with ports of loopback."""

from __future__ import annotations

import os
import signal
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path

import private_postgresql

from local_production.process import Process, at_once, is_well, listens
from local_production.programs import program

# Two processes for a node, as deploy.md has it: what one keeps in its memory must not matter to the other.
PROCESSES_OF_A_NODE = 2


def database(made: private_postgresql.Prepared) -> Process:
    """SIGINT: whoever is still connected is not waited for."""
    return Process(
        command=made.command,
        folder=made.folder,
        answers=listens(made.port),
        stop_with=signal.SIGINT,
        identity=private_postgresql.identity_of(made.owner),
    )


def redis(folder: Path, port: int) -> Process:
    """What it was told is on disk within a second, so that a queue outlives it."""
    folder.mkdir()
    options = {"port": port, "bind": "127.0.0.1", "dir": folder, "save": "", "appendonly": "yes"}
    words = [word for name, value in options.items() for word in (f"--{name}", str(value))]
    return Process(command=[program("redis-server"), *words], answers=listens(port))


def node(environment: Mapping[str, str], port: int) -> Process:
    command = [
        *(sys.executable, "-m", "gunicorn", "cms.wsgi", "--bind", f"127.0.0.1:{port}"),
        *("--workers", str(PROCESSES_OF_A_NODE), "--threads", "4", "--graceful-timeout", "10"),
    ]
    ready = f"http://127.0.0.1:{port}/health/ready/"
    return Process(command=command, environment=environment, answers=is_well(ready))


def workers(environments: Sequence[Mapping[str, str]], *, queue: str) -> dict[str, Process]:
    """One of them has the scheduler beside its queue; RQ's have none, so that it runs alone."""
    if queue == "redis":
        each = _manage("rqworker", "default", "--job-class", "django_tasks_rq.Job")
        made = [_worker(each, environment) for environment in environments]
        scheduler = _worker(_manage("worker", "--only-scheduler"), environments[0])
        return {**_numbered(made), "scheduler": scheduler}
    commands = [_manage("worker"), *[_manage("worker", "--no-scheduler")] * (len(environments) - 1)]
    return _numbered([_worker(*each) for each in zip(commands, environments, strict=True)])


def web_server(configuration: Path, folder: Path, port: int) -> Process:
    command = [program("nginx"), "-c", str(configuration), "-p", str(folder), "-e", "stderr"]
    ready = f"https://127.0.0.1:{port}/health/live/"
    return Process(command=command, answers=is_well(ready), stop_with=signal.SIGQUIT)


def runs_as_root() -> bool:
    return os.geteuid() == 0


def _manage(*words: str) -> list[str]:
    return [sys.executable, "manage.py", *words]


def _worker(command: list[str], environment: Mapping[str, str]) -> Process:
    return Process(command=command, environment=environment, answers=at_once)


def _numbered(made: list[Process]) -> dict[str, Process]:
    return {f"worker-{number}": each for number, each in enumerate(made, start=1)}

"""The server and one worker beside it, started and stopped together."""

from __future__ import annotations

import signal
import subprocess
import sys
import time
from pathlib import Path
from types import FrameType

ROOT = Path(__file__).resolve().parents[2]
SECONDS_TO_STOP = 25
STOP_SIGNALS = (signal.SIGINT, signal.SIGTERM, signal.SIGHUP)


def serve(port: int) -> int:
    commands = {
        "server": [
            *(sys.executable, "-m", "gunicorn", "cms.wsgi", "--bind", f"127.0.0.1:{port}"),
            *("--workers", "1", "--threads", "8", "--log-level", "warning", "--graceful-timeout", "5"),
        ],
        "worker": [sys.executable, "manage.py", "worker"],
    }
    print(f"Serving on http://127.0.0.1:{port}/ and one worker. Stop both with Ctrl-C.", flush=True)
    return run_together(commands)


def run_together(commands: dict[str, list[str]], pause: float = 0.2) -> int:
    """Run all commands until a signal arrives or one of them ends; then none of them is left.

    Each has a session of its own: Ctrl-C in a terminal must reach only us, who then stop them in order.
    """
    asked_to_stop: list[int] = []

    def note(number: int, frame: FrameType | None) -> None:
        asked_to_stop.append(number)

    before = {
        number: signal.signal(number, note) for number in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP)
    }
    running: dict[str, subprocess.Popen[bytes]] = {}
    try:
        for name, command in commands.items():
            running[name] = subprocess.Popen(command, cwd=ROOT, start_new_session=True)
        while not asked_to_stop and not ended(running):
            time.sleep(pause)
        for name in ended(running):
            print(
                f"The {name} ended by itself with code {running[name].returncode}; stopping the rest.",
                flush=True,
            )
        return 0 if asked_to_stop else 1
    finally:
        stop(running)
        for number, handler in before.items():
            signal.signal(number, handler)


def ended(running: dict[str, subprocess.Popen[bytes]]) -> list[str]:
    return [name for name, process in running.items() if process.poll() is not None]


def stop(running: dict[str, subprocess.Popen[bytes]]) -> None:
    for process in running.values():
        if process.poll() is None:
            process.terminate()
    deadline = time.monotonic() + SECONDS_TO_STOP
    for process in running.values():
        try:
            process.wait(max(0.1, deadline - time.monotonic()))
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()

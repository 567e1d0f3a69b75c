"""One process of the site: how it is started, how it is known to answer, how it is stopped."""

from __future__ import annotations

import os
import signal
import socket
import ssl
import subprocess
import time
import urllib.error
import urllib.request
from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
SECONDS_TO_ANSWER = 90
SECONDS_TO_STOP = 20
_BETWEEN_LOOKS = 0.1

Answers = Callable[[], bool]


class DidNotStart(Exception):
    """With the last lines of what the process said."""


@dataclass(frozen=True, kw_only=True)
class Process:
    """``identity`` is whose it is (keywords of Popen). Each has a session of its own: Ctrl-C reaches us."""

    command: list[str]
    answers: Answers
    environment: Mapping[str, str] = field(default_factory=dict)
    folder: Path = ROOT
    stop_with: signal.Signals = signal.SIGTERM
    identity: Mapping[str, Any] = field(default_factory=dict)

    def start(self, log: Path) -> subprocess.Popen[bytes]:
        with log.open("ab") as said:
            return subprocess.Popen(
                self.command,
                cwd=self.folder,
                env={**os.environ, **self.environment},
                stdout=said,
                stderr=said,
                stdin=subprocess.DEVNULL,
                start_new_session=True,
                **self.identity,
            )

    def wait_for(self, process: subprocess.Popen[bytes], log: Path) -> None:
        """Until it answers. Raises ``DidNotStart`` where it ends before, or says nothing for too long."""
        deadline = time.monotonic() + SECONDS_TO_ANSWER
        while not self.answers():
            if process.poll() is not None or time.monotonic() > deadline:
                lines = log.read_text(encoding="utf-8", errors="replace").splitlines()[-30:]
                raise DidNotStart("\n".join([f"{log.stem} did not start:", *lines]))
            time.sleep(_BETWEEN_LOOKS)

    def stop(self, process: subprocess.Popen[bytes]) -> None:
        if process.poll() is None:
            process.send_signal(self.stop_with)
        try:
            process.wait(SECONDS_TO_STOP)
        except subprocess.TimeoutExpired:
            kill_with_children(process)


def kill_with_children(process: subprocess.Popen[bytes]) -> None:
    """Everything of its session that is left, at once: kill -9."""
    with suppress(ProcessLookupError):
        os.killpg(process.pid, signal.SIGKILL)
    process.wait()


def listens(port: int) -> Answers:
    def answers() -> bool:
        with socket.socket() as probe:
            probe.settimeout(1)
            return probe.connect_ex(("127.0.0.1", port)) == 0

    return answers


def is_well(address: str) -> Answers:
    """A certificate of our own stands before it."""
    trusting = ssl.create_default_context()
    trusting.check_hostname, trusting.verify_mode = False, ssl.CERT_NONE

    def answers() -> bool:
        try:
            with urllib.request.urlopen(address, timeout=10, context=trusting) as response:
                return bool(response.status == 200)
        except (urllib.error.URLError, OSError):
            return False

    return answers


def at_once() -> bool:
    """For what nobody asks: that it has been started is all that can be known."""
    return True

"""A running site: its addresses, its processes by name, and what may be done to them."""

from __future__ import annotations

import os
import subprocess
import sys
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path

from local_production.process import ROOT, Process, kill_with_children


class CommandFailed(Exception):
    """With the command's own words."""


@dataclass(kw_only=True)
class Site:
    """``address`` is nginx before all nodes, ``nodes`` what leads to one of them alone (also through nginx).

    ``environment`` is for manage.py; ``certificate`` is the file that signs nginx's own. ``processes`` are
    those that were started last under their names, such as node-1, worker-2, nginx, redis, bucket.
    """

    folder: Path
    address: str = ""
    nodes: dict[str, str] = field(default_factory=dict)
    environment: dict[str, str] = field(default_factory=dict)
    certificate: Path = Path()
    plans: dict[str, Process] = field(default_factory=dict)
    processes: dict[str, subprocess.Popen[bytes]] = field(default_factory=dict)

    def begin(self, name: str) -> None:
        self.processes[name] = self.plans[name].start(self.log_file(name))

    def wait_for(self, *names: str) -> None:
        for name in names:
            self.plans[name].wait_for(self.processes[name], self.log_file(name))

    def start(self, name: str) -> None:
        """Once more, after it was killed or stopped; returns when it answers."""
        self.begin(name)
        self.wait_for(name)

    def kill(self, name: str) -> None:
        """kill -9, of the process and of those it started."""
        kill_with_children(self.processes[name])

    def stop(self, name: str) -> None:
        """As systemd would: asked to end, and given time to."""
        self.plans[name].stop(self.processes[name])

    def stop_everything(self) -> None:
        """The last started first, and none left out because another would not go."""
        for name in reversed(self.processes):
            with suppress(OSError):
                self.stop(name)

    def ended(self) -> list[str]:
        return [name for name, process in self.processes.items() if process.poll() is not None]

    def log_file(self, name: str) -> Path:
        return self.folder / "logs" / f"{name}.log"

    def log(self, name: str) -> str:
        return self.log_file(name).read_text(encoding="utf-8", errors="replace")

    def manage(self, *arguments: str) -> str:
        """What the command says on its output. Raises ``CommandFailed``."""
        answer = subprocess.run(
            [sys.executable, "manage.py", *arguments],
            cwd=ROOT,
            env={**os.environ, **self.environment},
            capture_output=True,
            text=True,
            check=False,
        )
        if answer.returncode:
            raise CommandFailed(f"manage.py {' '.join(arguments)}:\n{answer.stdout}{answer.stderr}")
        return answer.stdout

"""What breaks, and how long; each fault ends by itself, as the machine's owner or systemd ends it."""

from __future__ import annotations

import os
import random
import subprocess
import time
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from signal import SIGCONT, SIGKILL, SIGSTOP

from chaos.site import FAKETIME, NODES, SECONDS_TO_RESTART, WORKERS, Site

Fault = Callable[[Site, random.Random], None]
SLOW = 3.0
SMALL = 48 << 20


def worker_killed(site: Site, chance: random.Random) -> None:
    site.signal(chance.choice(WORKERS), SIGKILL)


def both_workers_killed(site: Site, chance: random.Random) -> None:
    for name in WORKERS:
        site.signal(name, SIGKILL)


def node_killed(site: Site, chance: random.Random) -> None:
    site.signal(chance.choice(NODES), SIGKILL)


def both_nodes_killed(site: Site, chance: random.Random) -> None:
    for name in NODES:
        site.signal(name, SIGKILL)


def database_killed(site: Site, chance: random.Random) -> None:
    site.signal("postgresql", SIGKILL)
    time.sleep(SECONDS_TO_RESTART)
    site.restart_database()


def database_slow(site: Site, chance: random.Random) -> None:
    """No statement is answered while all of its processes stand still."""
    _stop_the_family(site._postmaster(), SLOW)


def disk_full(site: Site, chance: random.Random) -> None:
    """The folder of packages is a small file system of its own, filled to its last byte."""
    filler = site.folder / "var" / "packages" / "filler"
    with suppress(OSError), filler.open("wb") as file:
        while True:
            file.write(b"\0" * (1 << 16))
            file.flush()
    time.sleep(SLOW)
    filler.unlink(missing_ok=True)


def clock_jumps(site: Site, chance: random.Random) -> None:
    """One node and one worker are hours off, then right again."""
    names, offset = (chance.choice(NODES), chance.choice(WORKERS)), chance.choice(["+3h", "-3h", "+2d"])
    for name in names:
        site.set_clock(name, offset)
    time.sleep(SLOW)
    for name in names:
        site.set_clock(name, "+0")


FAULTS: dict[str, Fault] = {
    "worker killed": worker_killed,
    "both workers killed": both_workers_killed,
    "node killed": node_killed,
    "both nodes killed": both_nodes_killed,
    "database killed": database_killed,
    "database slow": database_slow,
    "disk full": disk_full,
    **({"clock jumps": clock_jumps} if FAKETIME.exists() else {}),
}


def small_disk(site: Site) -> bool:
    """Whether this machine lets us mount one; it is unmounted when the site is stopped."""
    folder = site.folder / "var" / "packages"
    folder.mkdir(parents=True, exist_ok=True)
    command = ["mount", "-t", "tmpfs", "-o", f"size={SMALL}", "synergos-chaos", str(folder)]
    return os.geteuid() == 0 and subprocess.run(command, check=False, capture_output=True).returncode == 0


def remove_small_disk(site: Site) -> None:
    subprocess.run(["umount", "-l", str(site.folder / "var" / "packages")], check=False, capture_output=True)


def _stop_the_family(parent: int, seconds: float) -> None:
    family = [parent, *_children(parent)]
    for pid in family:
        with suppress(ProcessLookupError):
            os.kill(pid, SIGSTOP)
    time.sleep(seconds)
    for pid in family:
        with suppress(ProcessLookupError):
            os.kill(pid, SIGCONT)


def _children(parent: int) -> list[int]:
    listed = Path(f"/proc/{parent}/task/{parent}/children")
    return [int(word) for word in listed.read_text().split()]

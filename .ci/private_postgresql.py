"""Run a command with a PostgreSQL of its own: ``private_postgresql.py make test``.

Starts a cluster in a temporary folder on a free loopback port, hands its address over as ``DATABASE_URL``
and removes everything afterwards, also when the command fails or is interrupted.
Exit code 69 ("unavailable") says that this machine has no PostgreSQL and cannot get one.
"""

from __future__ import annotations

import os
import pwd
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from debian_packages import install_packages

UNAVAILABLE = 69
HOW_TO_GET_IT = "PostgreSQL is missing. As root on Debian: apt-get install postgresql"
DEBIAN_VERSIONS = Path("/usr/lib/postgresql")
# Nothing of the cluster outlives the run, so it need not survive a power cut.
FAST_AND_FORGETFUL = {"fsync": "off", "synchronous_commit": "off", "full_page_writes": "off"}


def main(command: list[str]) -> int:
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(143))
    programs = find_programs() or install_programs()
    if programs is None:
        print(HOW_TO_GET_IT, file=sys.stderr)
        return UNAVAILABLE
    with cluster(programs) as address:
        return subprocess.run(command, env={**os.environ, "DATABASE_URL": address}, check=False).returncode


def find_programs() -> Path | None:
    """The folder of initdb and pg_ctl, of the newest version there is."""
    for folder in sorted(DEBIAN_VERSIONS.glob("*/bin"), key=lambda path: int(path.parent.name), reverse=True):
        if (folder / "initdb").exists():
            return folder
    initdb = shutil.which("initdb")
    return Path(initdb).resolve().parent if initdb else None


def install_programs() -> Path | None:
    install_packages("postgresql")
    return find_programs()


@dataclass(frozen=True, kw_only=True)
class Prepared:
    """A cluster that does not run yet: ``postgres`` with ``flags``, as ``owner``, in ``folder``."""

    programs: Path
    folder: Path
    port: int
    flags: list[str]
    owner: pwd.struct_passwd | None

    @property
    def data(self) -> Path:
        return self.folder / "data"

    @property
    def address(self) -> str:
        return f"postgres://synergos@127.0.0.1:{self.port}/postgres"

    @property
    def command(self) -> list[str]:
        return [str(self.programs / "postgres"), "-D", str(self.data), *self.flags]


@contextmanager
def prepared(programs: Path) -> Iterator[Prepared]:
    folder = Path(tempfile.mkdtemp(prefix="synergos-postgresql-"))
    port, owner = free_port(), unprivileged_user()
    options = {
        "listen_addresses": "127.0.0.1",
        "port": port,
        "unix_socket_directories": folder,
        **FAST_AND_FORGETFUL,
    }
    flags = [word for name, value in options.items() for word in ("-c", f"{name}={value}")]
    made = Prepared(programs=programs, folder=folder, port=port, flags=flags, owner=owner)
    try:
        if owner:
            os.chown(folder, owner.pw_uid, owner.pw_gid)
        words = ["--username=synergos", "--auth=trust", "--encoding=UTF8", "--locale=C.UTF-8", "--no-sync"]
        as_owner(owner, folder, [programs / "initdb", "--pgdata", made.data, *words])
        yield made
    finally:
        shutil.rmtree(folder, ignore_errors=True)


@contextmanager
def cluster(programs: Path) -> Iterator[str]:
    with prepared(programs) as made:
        control: list[str | Path] = [programs / "pg_ctl", "--pgdata", made.data, "--wait", "--silent"]
        start = [*control, "--options", " ".join(made.flags), "--log", made.folder / "log", "start"]
        try:
            as_owner(made.owner, made.folder, start)
            yield made.address
        finally:
            if (made.data / "postmaster.pid").exists():
                as_owner(made.owner, made.folder, [*control, "--mode=immediate", "stop"])


def identity_of(owner: pwd.struct_passwd | None) -> dict[str, Any]:
    """Keywords for ``subprocess``."""
    return {"user": owner.pw_uid, "group": owner.pw_gid, "extra_groups": []} if owner else {}


def free_port() -> int:
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        return int(listener.getsockname()[1])


def unprivileged_user() -> pwd.struct_passwd | None:
    """initdb refuses to run as root, so root lends it to ``postgres`` or ``nobody``."""
    if os.geteuid() != 0:
        return None
    known = {user.pw_name: user for user in pwd.getpwall()}
    return known.get("postgres") or known["nobody"]


def as_owner(owner: pwd.struct_passwd | None, folder: Path, command: list[str | Path]) -> None:
    identity = identity_of(owner)
    log = folder / "commands"
    with log.open("ab") as output:
        # A session of its own: Ctrl-C must reach the tests first and the server last.
        answer = subprocess.run(
            command, cwd=folder, stdout=output, stderr=output, check=False, start_new_session=True, **identity
        )
    if answer.returncode:
        server_log = folder / "log"
        said = log.read_text() + (server_log.read_text() if server_log.exists() else "")
        sys.exit(f"{Path(command[0]).name} failed:\n{said}")


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

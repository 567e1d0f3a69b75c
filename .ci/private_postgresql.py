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
from pathlib import Path
from typing import Any

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
    apt = shutil.which("apt-get")
    if apt is None or os.geteuid() != 0:
        return None
    print("Installing PostgreSQL with apt-get", flush=True)
    environment = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    for arguments in (
        ["update", "--quiet=2"],
        ["install", "--quiet=2", "--yes", "--no-install-recommends", "postgresql"],
    ):
        subprocess.run([apt, *arguments], env=environment, stdout=subprocess.DEVNULL, check=False)
    return find_programs()


@contextmanager
def cluster(programs: Path) -> Iterator[str]:
    folder = Path(tempfile.mkdtemp(prefix="synergos-postgresql-"))
    data, port, owner = folder / "data", free_port(), unprivileged_user()
    options = {
        "listen_addresses": "127.0.0.1",
        "port": port,
        "unix_socket_directories": folder,
        **FAST_AND_FORGETFUL,
    }
    flags = " ".join(f"-c {name}={value}" for name, value in options.items())
    control: list[str | Path] = [programs / "pg_ctl", "--pgdata", data, "--wait", "--silent"]
    try:
        if owner:
            os.chown(folder, owner.pw_uid, owner.pw_gid)
        as_owner(owner, folder, [programs / "initdb", "--pgdata", data, "--username=synergos", "--auth=trust",
                                 "--encoding=UTF8", "--locale=C.UTF-8", "--no-sync"])  # fmt: skip
        as_owner(owner, folder, [*control, "--options", flags, "--log", folder / "log", "start"])
        yield f"postgres://synergos@127.0.0.1:{port}/postgres"
    finally:
        if (data / "postmaster.pid").exists():
            as_owner(owner, folder, [*control, "--mode=immediate", "stop"])
        shutil.rmtree(folder, ignore_errors=True)


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
    identity: dict[str, Any] = {}
    if owner:
        identity = {"user": owner.pw_uid, "group": owner.pw_gid, "extra_groups": []}
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

"""Everything started in its order, and stopped in the other, whatever happens between."""

from __future__ import annotations

import secrets
import shutil
import signal
import sys
import tempfile
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import private_postgresql
from private_postgresql import free_port

from local_production import bucket as buckets
from local_production import folders, services
from local_production.certificate import write_certificate
from local_production.programs import postgresql
from local_production.site import Site
from local_production.web_server import write_configuration


@contextmanager
def running(
    nodes: int = 2,
    workers: int = 2,
    redis: bool = True,
    bucket: bool = True,
    *,
    queue: str = "database",
    port: int = 0,
    demo: bool = False,
) -> Iterator[Site]:
    """``queue`` is where tasks wait (database or redis), ``port`` nginx's, ``demo`` loads the demo content.

    Nothing is left of it afterwards: everything stands in a folder of its own that goes with it.
    """
    folder = Path(tempfile.mkdtemp(prefix="synergos-production-"))
    site = Site(folder=folder)
    (folder / "logs").mkdir()
    with _ending_on_signals(), private_postgresql.prepared(postgresql()) as database:
        try:
            site.plans["postgresql"] = services.database(database)
            _begin_stores(site, redis=redis, bucket=bucket)
            names = [f"node-{number + 1}" for number in range(nodes)]
            names += [f"worker-{number + 1}" for number in range(workers)]
            site.environment |= _common(folder, database.address, queue, port or free_port())
            _prepare(site, names, bucket=bucket, demo=demo)
            _begin_site(site, nodes, workers, queue)
            yield site
        finally:
            site.stop_everything()
            shutil.rmtree(folder, ignore_errors=True)


def _common(folder: Path, database: str, queue: str, port: int) -> dict[str, str]:
    secret = folder / "secret-key"
    secret.touch(mode=0o600)
    secret.write_text(secrets.token_urlsafe(50))
    return {
        "DJANGO_SETTINGS_MODULE": "cms.settings.production",
        "SYNERGOS_VAR": str(folder / "console"),
        "SECRET_KEY": "",
        "SECRET_KEY_FILE": str(secret),
        "ALLOWED_HOSTS": "127.0.0.1,localhost",
        "BASE_URL": f"https://127.0.0.1:{port}",
        "BEHIND_PROXY": "1",
        "CLIENT_ADDRESS_HEADER": "X-Forwarded-For",
        "DATABASE_URL": database,
        "TASKS_BACKEND": queue,
        "LINKS_TO_OTHER_SITES_ASKED": "0",
        "PYTHONDONTWRITEBYTECODE": "1",
    }


def _begin_stores(site: Site, *, redis: bool, bucket: bool) -> None:
    """What nodes ask: a database, and where they are wanted Redis and a bucket."""
    if redis:
        port = free_port()
        site.plans["redis"] = services.redis(site.folder / "redis", port)
        site.environment["REDIS_URL"] = f"redis://127.0.0.1:{port}/0"
    if bucket:
        port = free_port()
        site.plans["bucket"] = buckets.bucket_server(port)
        site.environment |= buckets.environment(port)
    for name in site.plans:
        site.begin(name)
    site.wait_for(*site.plans)
    if bucket:
        buckets.make_buckets(port)


def _prepare(site: Site, names: list[str], *, bucket: bool, demo: bool) -> None:
    """As deploy.md says: migrate, collect static files. Each process has a folder of its own."""
    console = site.folder / "console"
    places = [site.folder / name for name in names]
    for place in [console, *places]:
        place.mkdir()
    if not bucket:
        folders.share_uploads(site.folder / "shared", [console, *places])
    site.manage("collectstatic", "--no-input", "--verbosity=0")
    folders.give_static_files(console, places)
    site.manage("migrate", "--verbosity=0")
    if demo:
        site.manage("load_demo")


def _begin_site(site: Site, nodes: int, workers: int, queue: str) -> None:
    ports = [free_port() for _ in range(nodes)]
    for number, port in enumerate(ports, start=1):
        site.plans[f"node-{number}"] = services.node(_own(site, f"node-{number}"), port)
    own = [_own(site, f"worker-{number + 1}") for number in range(workers)]
    site.plans |= services.workers(own, queue=queue) if workers else {}
    _plan_web_server(site, ports)
    waiting = [name for name in site.plans if name not in site.processes]
    for name in waiting:
        site.begin(name)
    site.wait_for(*waiting)


def _own(site: Site, name: str) -> dict[str, str]:
    return {**site.environment, "SYNERGOS_VAR": str(site.folder / name)}


def _plan_web_server(site: Site, ports: list[int]) -> None:
    folder = site.folder / "nginx"
    folder.mkdir()
    site.certificate, key = write_certificate(folder)
    site.address = site.environment["BASE_URL"]
    port = int(site.address.rpartition(":")[2])
    doors = {port: ports, **{free_port(): [each] for each in ports}}
    site.nodes = {f"node-{n}": f"https://127.0.0.1:{door}" for n, door in enumerate([*doors][1:], start=1)}
    configuration = write_configuration(folder, doors, site.certificate, key, as_root=services.runs_as_root())
    site.plans["nginx"] = services.web_server(configuration, folder, port)


@contextmanager
def _ending_on_signals() -> Iterator[None]:
    """SIGTERM and SIGHUP end it as Ctrl-C does: what was started is stopped. Only the main thread hears."""
    if threading.current_thread() is not threading.main_thread():
        yield
        return
    numbers = (signal.SIGTERM, signal.SIGHUP)
    before = {
        number: signal.signal(number, lambda taken, _frame: sys.exit(128 + taken)) for number in numbers
    }
    try:
        yield
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)

"""Steps of ``test_killed_worker``, each in a process of its own: ``python site.py STEP``.

Workers are forked from here, so that each begins within milliseconds, and killed with SIGKILL. What was seen
is printed as JSON.
"""

import hashlib
import json
import os
import random
import signal
import sys
import time
from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta
from pathlib import Path

import django

django.setup()

from django.core.management import call_command  # noqa: E402
from django.db import connection, connections  # noqa: E402
from django.utils import timezone  # noqa: E402

from lms_export.packages import making, storing  # noqa: E402
from lms_export.packages.models import Package  # noqa: E402
from lms_export.packages.resuming import resume_all  # noqa: E402
from lms_export.packages.services import request_package  # noqa: E402
from lms_export.packages.storages.disk import UNFINISHED, OnDisk  # noqa: E402
from lms_export.packages.tasks import make_package  # noqa: E402
from tests.packages.editions import released_edition  # noqa: E402

LANGUAGES = (("nb",), ("sv",), ("en",), ("nb", "sv"), ("sv", "nb"), ("nb", "en"))
ORDERS = [(format, languages) for format in ("scorm12", "web", "xapi", "cmi5") for languages in LANGUAGES]
MOMENTS = 12


def die(*_anything, **_more):
    os.kill(os.getpid(), signal.SIGKILL)


def at_step(step):
    def prepare():
        hold = making.hold

        def hold_or_die(pk, mark, **values):
            hold(pk, mark, **values)
            if values.get("step") == step:
                die()

        making.hold = hold_or_die

    return prepare


def half_written():
    save = OnDisk._save

    def save_half(storage, name, content):
        chunks = content.chunks

        def half():
            yield next(iter(chunks()))[:100]
            die()

        content.chunks = half
        return save(storage, name, content)

    OnDisk._save = save_half


def before_it_is_shown():
    making.finish = die


def in_the_last_transaction():
    make = Package.papers.rel.related_model.objects.bulk_create
    Package.papers.rel.related_model.objects.bulk_create = lambda rows: (make(rows), die())


def before_anybody_is_told():
    making.tell = die


PLACES = [
    *(at_step(step) for step in Package.Step.values),
    half_written,
    before_it_is_shown,
    in_the_last_transaction,
    before_anybody_is_told,
]


def forked(work):
    connections.close_all()
    pid = os.fork()
    if pid:
        return pid
    try:
        work()
    finally:
        os._exit(0)


def work():
    call_command("worker", batch=True, no_scheduler=True, interval=0.01)


def killed_at(prepare):
    os.waitpid(forked(lambda: (prepare(), work())), 0)


def killed_after(seconds):
    pid = forked(work)
    time.sleep(seconds)
    os.kill(pid, signal.SIGKILL)
    os.waitpid(pid, 0)


def whole(path):
    return hashlib.sha256(path.read_bytes()).hexdigest() == path.stem


def faults():
    """Whatever can be seen and is not complete."""
    kept = Path(storing.package_storage().location)
    files = [path for path in kept.rglob("*") if path.is_file() and not path.name.startswith(UNFINISHED)]
    found = [f"{path.name} is damaged" for path in files if not whole(path)]
    for package in Package.objects.all():
        if package.is_done and not (kept / package.file.name).is_file():
            found.append(f"{package} has no file")
        if package.is_done and not package.papers.exists():
            found.append(f"{package} has no papers")
    return found


def late():
    """The leases run out."""
    past = timezone.now() - timedelta(seconds=1)
    Package.objects.filter(state__in=["queued", "running"]).update(free_at=past)
    resume_all()


def kill():
    """A package for each moment: asked for, its worker killed, then made by the next one."""
    edition = released_edition()
    began = time.monotonic()
    request_package(edition, ("nb", "sv", "en"), format="scorm12")
    os.waitpid(forked(work), 0)
    longest = time.monotonic() - began
    chance = random.Random(7)
    rounds = [lambda place=place: killed_at(place) for place in PLACES]
    rounds += [
        lambda part=part: killed_after(longest * (part + chance.random()) / MOMENTS)
        for part in range(MOMENTS)
    ]
    seen, states = [], []
    for kill_now, (format, languages) in zip(rounds, ORDERS, strict=False):
        package = request_package(edition, languages, format=format)
        kill_now()
        seen += faults()
        states.append(Package.objects.get(pk=package.pk).state)
        late()
        os.waitpid(forked(work), 0)
    print(json.dumps({"rounds": len(states), "faults": seen + faults(), "states": states, "end": ends()}))


def ends():
    return sorted(set(Package.objects.values_list("state", flat=True)))


def together():
    """Eight who ask at once, then two workers with four tasks for the one package; counts what is stored."""
    edition = released_edition()

    def ask(_number):
        try:
            return request_package(edition, ("nb",), format="scorm12").pk
        finally:
            connection.close()

    with ThreadPoolExecutor(8) as pool:
        asked = set(pool.map(ask, range(8)))
    for _time in range(3):
        make_package.enqueue(*asked)
    written = Path(sys.argv[2])
    store = making.store

    def store_and_count(path, *more):
        with written.open("a") as lines:
            lines.write(f"{path.suffix}\n")
        return store(path, *more)

    making.store = store_and_count
    for pid in [forked(work), forked(work)]:
        os.waitpid(pid, 0)
    zips = written.read_text().splitlines().count(".zip")
    print(json.dumps({"rows": len(asked), "written": zips, "end": ends()}))


{"kill": kill, "together": together}[sys.argv[1]]()

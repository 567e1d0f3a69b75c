"""A number of runs: an act, a fault in the middle of it, rest, and a look at what is left.

CHAOS_RUNS and CHAOS_SECONDS bound it, CHAOS_SEED repeats it. Code 1 says that something did not hold.
"""

from __future__ import annotations

import json
import os
import random
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from threading import Event, Thread
from typing import Any

from chaos.acts import ACTS, Person
from chaos.faults import FAULTS, remove_small_disk, small_disk
from chaos.invariants import ReleasedEdition, Seen, StoredPackage, Verdict, Work, verdict
from chaos.site import NODES, ROOT, Site, running
from chaos.table import Run, table

RUNS = int(os.environ.get("CHAOS_RUNS", "100"))
SECONDS = float(os.environ.get("CHAOS_SECONDS", "2400"))
SEED = int(os.environ.get("CHAOS_SEED") or random.SystemRandom().randrange(10_000))
ONLY = os.environ.get("CHAOS_ONLY", "")
LONGEST_REST = 90.0
READ = (
    "/nb/",
    "/sv/",
    "/nb/sing/sosialt-entreprenorskap-over-grensen/",
    "/++api++/nb",
    "/nb/search/?q=problem",
)


def main() -> int:
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(143))
    print(f"CHAOS_SEED={SEED} repeats this order of {RUNS} runs", flush=True)
    folder = Path(tempfile.mkdtemp(prefix="synergos-chaos-"))
    runs: list[Run] = []
    try:
        with running(folder) as site:
            has_small_disk = small_disk(site)
            faults = [name for name in FAULTS if name != "disk full" or has_small_disk]
            try:
                all_runs(site, [name for name in faults if ONLY in name], runs)
            finally:
                remove_small_disk(site)
    finally:
        print(table(runs, SEED), flush=True)
        if any(run.verdict.objections for run in runs):
            print(f"The logs are in {folder}", flush=True)
        else:
            shutil.rmtree(folder, ignore_errors=True)
    return 1 if any(run.verdict.objections for run in runs) else 0


def all_runs(site: Site, faults: list[str], runs: list[Run]) -> None:
    chance, ends = random.Random(SEED), time.monotonic() + SECONDS
    places = asked(site, "chaos.preparing")
    password = dict(
        line.split() for line in (site.folder / "var" / "demo-users.txt").read_text().splitlines()
    )["admin"]
    person = Person([site.address(node) for node in NODES], places)
    person.sign_in(password)
    before: frozenset[str] = frozenset()
    for number in range(RUNS):
        if time.monotonic() > ends:
            print(f"The time is over after {number} runs", flush=True)
            return
        plan = (
            chance.choice(list(ACTS)),
            chance.choice(faults),
            chance.random() * 2.5,
            chance.random() < 0.2,
        )
        run, before = one_run(site, person, number, plan, before, chance)
        runs.append(run)
        print(run.line(), flush=True)


def one_run(
    site: Site,
    person: Person,
    number: int,
    plan: tuple[str, str, float, bool],
    promised: frozenset[str],
    chance: random.Random,
) -> tuple[Run, frozenset[str]]:
    act, fault, moment, is_twice = plan
    person.heard.clear()
    stop = Event()
    reader = Person(list(reversed(person.nodes)), person.places, heard=person.heard)
    reading = Thread(target=read, args=(reader, stop), daemon=True)
    reading.start()
    began = time.monotonic()
    with ThreadPoolExecutor(2) as pool:
        done = [pool.submit(ACTS[act], person, number) for _ in range(2 if is_twice else 1)]
        time.sleep(moment)
        FAULTS[fault](site, chance)
        promised = promised.union(*(each.result() for each in done))
    stop.set()
    reading.join()
    judged = at_rest(site, promised, person)
    name = f"{act}{', twice at once' if is_twice else ''}"
    run = Run(number=number, act=name, fault=fault, at=moment, rest=time.monotonic() - began, verdict=judged)
    return run, promised


def at_rest(site: Site, promised: frozenset[str], person: Person) -> Verdict:
    """As soon as nothing stands against it; at the latest when all leases have run out several times."""
    ends = time.monotonic() + LONGEST_REST
    while True:
        found = verdict(promised, seen_of(asked(site, "chaos.gathering")), tuple(person.heard))
        if not (found.stuck or found.half_visible or found.lost) or time.monotonic() > ends:
            return found
        time.sleep(1)


def read(person: Person, stop: Event) -> None:
    while not stop.is_set():
        for path in READ:
            person.ask("GET", path)
        stop.wait(0.3)


def asked(site: Site, module: str) -> dict[str, Any]:
    command = [sys.executable, "-m", module]
    answer = subprocess.run(
        command, cwd=ROOT, env=site.environment, capture_output=True, text=True, check=False, timeout=120
    )
    if answer.returncode:
        sys.exit(f"{module} failed:\n{answer.stderr[-3000:]}")
    found: dict[str, Any] = json.loads(answer.stdout.splitlines()[-1])
    return found


def seen_of(found: dict[str, Any]) -> Seen:
    if found.pop("stale"):
        found["told"]["stale rows"] = "as before"
    return Seen(
        **found
        | {
            "packages": tuple(StoredPackage(**each) for each in found["packages"]),
            "works": tuple(Work(**each) for each in found["works"]),
            "editions": tuple(
                ReleasedEdition(
                    name=each["name"],
                    languages=tuple(each["languages"]),
                    documents=tuple(each["documents"]),
                )
                for each in found["editions"]
            ),
            "drafts": frozenset(found["drafts"]),
        }
    )


if __name__ == "__main__":
    sys.exit(main())

"""The API against Wagtail's own (v2), serving the same 600 pages: one worker, CPU for each request."""

import json
import os
import shutil
import subprocess
import sys
import time
from concurrent.futures import ThreadPoolExecutor
from itertools import chain

import pytest

from tests.bench.processes import ROOT
from tests.bench.server import free_port, nginx, one_worker
from tests.site_copies import a_copy

pytestmark = pytest.mark.django_db
V2 = "Wagtail's API v2 of the same page"
TURNS = 6
OURS, THEIRS = 60, 12
CLIENTS, SECONDS_OF_LOAD = 8, 30


@pytest.fixture(scope="module")
def environment(django_db_setup, django_db_blocker, tmp_path_factory):
    port = free_port()
    with django_db_blocker.unblock(), a_copy("bench", tmp_path_factory.mktemp("api")) as address:
        yield {
            "DATABASE_URL": address,
            "DJANGO_SETTINGS_MODULE": "tests.bench.api_site.settings",
            "BASE_URL": f"http://127.0.0.1:{port}",
            "PYTHONPATH": str(ROOT),
            "PORT": str(port),
        }


@pytest.fixture(scope="module")
def site(environment):
    return step(environment, "make")


@pytest.fixture(scope="module")
def server(environment, site):
    with one_worker(environment, int(environment["PORT"])) as running:
        yield running


def step(environment, *words):
    command = [sys.executable, "-m", "tests.bench.api_site.site", *map(str, words)]
    done = subprocess.run(
        command, cwd=ROOT, env=os.environ | environment, check=True, capture_output=True, text=True
    )
    return json.loads(done.stdout.splitlines()[-1])


def manage(environment, *words):
    command = [sys.executable, "manage.py", *map(str, words)]
    subprocess.run(command, cwd=ROOT, env=os.environ | environment, check=True, capture_output=True)


def in_turns(server, **works):
    """Name -> CPU seconds of a request, the best of some turns; ``works`` are (requests, status)."""
    costs = {name: [] for name in works}
    for _turn in range(TURNS):
        for name, (requests, status) in works.items():
            costs[name].append(server.cpu_of(requests, status))
    return {name: min(found) for name, found in costs.items()}


def pages(site, headers=None):
    return [(f"/api/{path}", headers) for _pk, path in site["lessons"][:OURS]]


def v2_pages(site):
    return [(f"/v2/pages/{pk}/", None) for pk, _path in site["lessons"][:THEIRS]]


def known(server, site):
    """The same requests by somebody who has the answers."""
    return [(path, {"If-None-Match": server.get(path)[1]["ETag"]}) for path, _headers in pages(site)]


@pytest.fixture(scope="module")
def costs(server, site):
    server.cpu_of(v2_pages(site))
    module, path = site["module"]
    return in_turns(
        server,
        page=(pages(site), 200),
        packed=(pages(site, {"Accept-Encoding": "gzip"}), 200),
        unchanged=(known(server, site), 304),
        v2=(v2_pages(site), 200),
        list25=([(f"/api/{path}?fullobjects=1", None)] * 6, 200),
        v2_list25=([(f"/v2/pages/?child_of={module}&type=courses.Lesson&fields=*&limit=25", None)] * 2, 200),
    )


def test_a_page(costs, record):
    record("api.page.cpu_vs_wagtail_v2", costs["page"] / costs["v2"], "times", against=V2, target=0.1)


def test_a_packed_page(costs, record):
    record("api.page_gzip.cpu_vs_wagtail_v2", costs["packed"] / costs["v2"], "times", against=V2, target=0.1)


def test_a_page_that_the_client_has(costs, record):
    record("api.304.cpu_vs_wagtail_v2", costs["unchanged"] / costs["v2"], "times", against=V2, target=0.05)


def test_a_page_that_the_client_has_is_never_dearer_than_the_page(costs, record):
    record("api.304.cpu_vs_page", costs["unchanged"] / costs["page"], "times", against="the page", target=1)


def test_25_whole_lessons(costs, record):
    ratio = costs["list25"] / costs["v2_list25"]
    record("api.list25.cpu_vs_wagtail_v2", ratio, "times", against="its list of the same 25", target=0.04)


def test_publishing(environment, site, record):
    spent = step(environment, "publish")
    record(
        "api.publish.cpu_vs_without",
        spent["with"] / spent["without"],
        "times",
        against="the same without the projection",
        target=1.2,
    )


def test_the_same_pages_as_files(environment, server, site, costs, record, tmp_path):
    if shutil.which("nginx") is None:
        pytest.fail("nginx is what hands out the files. Install it: sudo apt install nginx-light")
    files = tmp_path / "files"
    manage(environment, "publish_static_api", "--into", files)
    requests = [(f"{path}/", None) for path, _headers in pages(site)]
    with nginx(files, tmp_path, requests[0][0]) as files_server:
        files_server.cpu_of(requests)
        cost = min(files_server.cpu_of(requests) for _turn in range(TURNS))
    record("api.file.cpu_vs_page", cost / costs["page"], "times", against="the page from us", target=1)


def test_eight_clients_at_once(server, site, record):
    """No answer may fail; what most of them wait is told."""
    until = time.monotonic() + SECONDS_OF_LOAD
    paths = [path for path, _headers in pages(site)]
    with ThreadPoolExecutor(CLIENTS) as clients:
        asked = clients.map(lambda number: asking(server, paths[number:], until), range(CLIENTS))
        waits = sorted(chain.from_iterable(asked))
    half, p95 = (waits[len(waits) * part // 100] * 1000 for part in (50, 95))
    print(f"{len(waits)} answers in {SECONDS_OF_LOAD} s, half of them within {half:.1f} ms")
    record("api.8_clients.p95", p95, "ms", against="8 clients at one worker for 30 s", target=250)


def asking(server, paths, until):
    waits = []
    while time.monotonic() < until:
        waits += [server.seconds_of(path) for path in paths]
    return waits


def test_a_page_among_many(environment, server, site, record):
    """Last: it fills the table. The curve is printed."""
    curve = {}
    for total in (100, 1_000, 10_000):
        paths = step(environment, "multiply", total)["paths"]
        requests = [(f"/api/{path}", None) for path in paths]
        server.cpu_of(requests)
        curve[total] = min(server.cpu_of(requests) for _turn in range(TURNS))
    print({total: f"{seconds * 1000:.3f} ms" for total, seconds in curve.items()})
    ratio = curve[10_000] / curve[100]
    record("api.page.cpu_10000_vs_100", ratio, "times", against="the same among 100 pages", target=1.15)

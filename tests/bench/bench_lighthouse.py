"""Lighthouse on each kind of page, as on a phone: production settings, gunicorn, Chromium, median of five.

``make lighthouse`` runs this alone; ``make bench`` runs it too. The table is kept in ``var/lighthouse.json``.
"""

import json
import os
import shutil
import subprocess
from pathlib import Path
from statistics import median

import pytest

from tests.bench.conftest import RESULTS
from tests.bench.public_pages import public_site, served

pytestmark = pytest.mark.django_db
ROOT = Path(__file__).resolve().parents[2]
LIGHTHOUSE = ROOT / ".ci/lighthouse/node_modules/lighthouse/cli/index.js"
CATEGORIES = ("performance", "accessibility", "best-practices", "seo")
LEAST, RUNS, ATTEMPTS = 95, int(os.environ.get("LIGHTHOUSE_RUNS", "5")), 3
FLAGS = [
    "--quiet",
    "--output=json",
    "--no-enable-error-reporting",
    "--chrome-flags=--headless=new --no-sandbox",
    f"--only-categories={','.join(CATEGORIES)}",
]


@pytest.fixture(scope="module")
def scores(django_db_setup, django_db_blocker, tmp_path_factory):
    """Kind of page -> category -> the median."""
    folder = tmp_path_factory.mktemp("lighthouse")
    with django_db_blocker.unblock(), public_site(folder, "lighthouse") as (environment, addresses):
        found = _scores(environment, addresses, folder)
    RESULTS.parent.mkdir(exist_ok=True)
    (RESULTS.parent / "lighthouse.json").write_text(json.dumps(found, indent=2) + "\n")
    return found


def _scores(environment, addresses, folder):
    found = {}
    with served(environment) as server:
        for kind, path in addresses.items():
            assert server.get(path)[0] == 200
            runs = [measured(f"{environment['BASE_URL']}{path}", folder) for _run in range(RUNS)]
            found[kind] = {name: median(run[name] for run in runs) for name in CATEGORIES}
            print(f"  {kind:14}", *(f"{found[kind][name]:.0f}" for name in CATEGORIES), flush=True)
    return found


def measured(address, folder):
    """Category -> points of 100. Lighthouse loses its browser now and then: it is asked three times."""
    for _attempt in range(ATTEMPTS):
        done = _asked(address, folder)
        if done.returncode == 0:
            found = json.loads(done.stdout)["categories"]
            return {name: round(found[name]["score"] * 100) for name in CATEGORIES}
        print(f"  asked again: {done.stderr.strip()[-200:]}", flush=True)
    raise AssertionError(done.stderr)


def _asked(address, folder):
    chromium = os.environ.get("CHROMIUM") or shutil.which("chromium")
    command = ["node", str(LIGHTHOUSE), address, *FLAGS]
    surroundings = os.environ | {"CHROME_PATH": chromium, "TMPDIR": str(folder)}
    return subprocess.run(command, env=surroundings, check=False, capture_output=True, text=True)


@pytest.mark.parametrize("category", CATEGORIES)
def test_every_kind_of_page(scores, record, category):
    """The row counts what is lacking to 100, so that less is better as in every other."""
    worst = min(scores, key=lambda kind: scores[kind][category])
    record(
        f"site.lighthouse.{category}_lacking",
        100 - scores[worst][category],
        "points",
        against=f"100 ({worst} lacks most)",
        target=100 - LEAST,
    )

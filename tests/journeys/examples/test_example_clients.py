"""The clients in docs/examples do against a running site what their first lines say, both alike."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.journeys.test_a_foreign_client import node

pytestmark = [pytest.mark.site, pytest.mark.django_db]

EXAMPLES = Path(__file__).resolve().parents[3] / "docs/examples"
COURSE = "nb/sing/sosialt-entreprenorskap-over-grensen"
LESSON = f"{COURSE}/hva-er-sosialt-entreprenorskap/mange-former"
CLIENTS = {
    "Python": lambda: [sys.executable, EXAMPLES / "synergos.py"],
    "JavaScript": lambda: [node(), EXAMPLES / "synergos.mjs"],
}
PAGE = 'Page.objects.get(slug="{slug}", locale__language_code="nb").specific'
TAKE_DOWN = "from wagtail.models import Page\n" + PAGE + ".unpublish()"


@pytest.fixture(params=CLIENTS)
def client(request, site_address):
    """Runs the client with some words, and gives what it said."""

    def run(*words):
        command = [*CLIENTS[request.param](), *words]
        environment = os.environ | {"SYNERGOS": site_address}
        done = subprocess.run(command, env=environment, capture_output=True, text=True, check=False)
        assert done.returncode == 0, done.stderr
        return done.stdout

    return run


def test_it_lists_the_course_in_each_language(client, site_address):
    assert f"{site_address}/{COURSE}" in client("courses")
    assert {line[:2] for line in client("courses").splitlines()} == {"nb", "sv", "en"}


def test_it_shows_a_lesson(client):
    assert client("lesson", LESSON).splitlines()[0].endswith(" min)")


def test_it_tells_how_well_translations_keep_up(client):
    assert {line[:2] for line in client("translations", COURSE).splitlines()} == {"nb", "sv", "en"}


def test_it_finds_pages_by_words_of_either_side(client, site_address):
    assert f"{site_address}/nb/" in client("search", "nb", "frivillig")


def test_it_keeps_a_copy_and_asks_only_for_what_is_new(client, tmp_path):
    first = client("sync", str(tmp_path / "copy"))
    assert len(first.splitlines()) == len(list((tmp_path / "copy").glob("*.json")))
    assert client("sync", str(tmp_path / "copy")) == ""


def test_what_it_keeps_is_the_whole_page(client, tmp_path):
    client("sync", str(tmp_path / "copy"))
    pages = [json.loads(file.read_text()) for file in (tmp_path / "copy").glob("*.json")]
    assert all(page["@id"] and page["text"] is not None for page in pages)


@pytest.mark.parametrize(
    ("name", "slug"), [("Python", "nar-det-stopper-opp"), ("JavaScript", "er-dere-klare")]
)
def test_a_page_that_is_taken_down_leaves_the_copy(name, slug, site, tmp_path):
    def sync():
        environment = os.environ | {"SYNERGOS": site.address}
        command = [*CLIENTS[name](), "sync", str(tmp_path)]
        return subprocess.run(command, env=environment, check=True, capture_output=True, text=True).stdout

    pages = len(sync().splitlines())
    site.run(TAKE_DOWN.format(slug=slug))
    gone = [line for line in sync().splitlines() if line.startswith("unpublished")]
    assert gone
    assert len(list(tmp_path.glob("*.json"))) == pages - len(gone)

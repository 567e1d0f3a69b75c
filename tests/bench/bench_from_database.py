"""Reading a course from the database costs no more than everything that comes after it."""

import time

import pytest

from cms.courses.models import Course
from lms_export.checks import judge_course
from lms_export.checks.document import read_document
from lms_export.delivery import Order, deliver
from lms_export.exporting import export, write_document
from lms_export.profiles.choice import chosen
from lms_export.writers.options import in_folder

ROUNDS = 15
FORMAT = "scorm2004-3"


@pytest.fixture
def pilot(db, settings):
    settings.PAGE_CACHE_ROOT = None
    return Course.objects.get(locale__language_code="nb")


def from_json(document, folder):
    course = read_document(document)
    find = in_folder(document.parent)
    results = judge_course(course, has_file=lambda asset: find(asset).is_file(), format=FORMAT)
    order = Order(
        choice=chosen(FORMAT, None, None),
        languages=("nb",),
        place=lambda name: folder / name,
        with_evidence=False,
    )
    return deliver(course, order, find, results)


def in_turns(*works):
    """CPU seconds of each inside this process: the quickest of some runs, which are made in turns."""
    taken = [[] for _work in works]
    for _ in range(ROUNDS):
        for work, seconds in zip(works, taken, strict=True):
            started = time.process_time()
            work()
            seconds.append(time.process_time() - started)
    return [min(seconds) for seconds in taken]


def test_export_from_the_database(pilot, record, tmp_path):
    document = write_document(pilot, ("nb",), tmp_path / "document")
    ours = from_json(document, tmp_path / "json")
    theirs = export(pilot, FORMAT, ("nb",), tmp_path / "database", with_evidence=False)
    assert ours.written.sha256 == theirs.written.sha256
    json, database = in_turns(
        lambda: from_json(document, tmp_path / "json"),
        lambda: export(pilot, FORMAT, ("nb",), tmp_path / "database", with_evidence=False),
    )
    record(
        "export.db.cpu_vs_json",
        database / json,
        "times",
        against="the export from the course document",
        target=2,
    )

"""Exporting costs little beside packing the same bytes with Info-ZIP's ``zip -6 -n .jpg``.

From a course document, as whole processes: 2 modules of 3 lessons, 10 of 5, 40 of 10 (``generated_course``).
"""

import shutil
import subprocess
import zipfile

import pytest

from lms_export.course import to_json
from tests.bench.generated_course import generated_course
from tests.bench.processes import ROOT, build, cpu_seconds, installed, peak_kibibytes, zip_everything

MEBIBYTE = 1 << 20
LESSONS = 400
TURNS = 8
"""In turns, so that a machine that slows down slows both sides down."""
SIZES = ((2, 3), (10, 5), (40, 10))


@pytest.fixture(scope="module")
def documents(tmp_path_factory):
    """Size -> the course document with its pictures beside it."""
    if shutil.which("zip") is None:
        pytest.fail("Info-ZIP is what we compare with. Install it: sudo apt install zip")
    return {size: document(size, tmp_path_factory.mktemp("course")) for size in SIZES}


def document(size, folder, *, pictures=True):
    place = folder / "course.json"
    place.write_bytes(to_json(generated_course(*size, folder if pictures else None)))
    return place


def cpu_against_zip(course, folder):
    package, unpacked = folder / "course.zip", folder / "unpacked"
    subprocess.run(build(course, package), cwd=ROOT, env=installed(), check=True, capture_output=True)
    zipfile.ZipFile(package).extractall(unpacked)
    theirs = zip_everything(folder / "zip.zip")
    turns = [
        (cpu_seconds(build(course, package), rounds=1), cpu_seconds(theirs, unpacked, rounds=1))
        for _ in range(TURNS)
    ]
    ours, zips = zip(*turns, strict=True)
    return min(ours) / min(zips)


def test_cpu_of_a_small_course(documents, record, tmp_path):
    """Mostly the start of the interpreter."""
    ratio = cpu_against_zip(documents[2, 3], tmp_path)
    record("export.2x3.cpu_vs_zip", ratio, "times", against="zip -6 over the same bytes", target=40)


def test_cpu_of_a_common_course(documents, record, tmp_path):
    ratio = cpu_against_zip(documents[10, 5], tmp_path)
    record("export.10x5.cpu_vs_zip", ratio, "times", against="zip -6 over the same bytes", target=5)


def test_cpu_of_a_large_course(documents, record, tmp_path):
    ratio = cpu_against_zip(documents[40, 10], tmp_path)
    record("export.40x10.cpu_vs_zip", ratio, "times", against="zip -6 over the same bytes", target=1.5)


def test_memory_of_a_large_course(documents, record, tmp_path):
    peak = peak_kibibytes(documents[40, 10], tmp_path / "course.zip") / 1024
    record("export.40x10.peak_mib", peak, "MiB", against="the whole process", target=80)


def test_memory_is_flat_in_media(documents, record, tmp_path):
    with_media = peak_kibibytes(documents[40, 10], tmp_path / "course.zip")
    without = document((40, 10), tmp_path, pictures=False)
    growth = (with_media - peak_kibibytes(without, tmp_path / "text.zip")) / 1024
    record("export.40x10.media_mib", growth, "MiB", against="the same course without pictures", target=8)


def test_memory_of_each_further_lesson(documents, record, tmp_path):
    small, large = (peak_kibibytes(documents[size], tmp_path / "course.zip") for size in SIZES[1:])
    record(
        "export.kib_a_lesson",
        (large - small) / (LESSONS - 50),
        "KiB",
        against="a lesson less",
        target=25,
    )


def test_size_of_a_large_course(documents, record, tmp_path):
    course, twice = documents[40, 10], tmp_path / "twice"
    shutil.copytree(course.parent, twice)
    shutil.copy(course, twice / "again.json")
    cpu_seconds(build(course, tmp_path / "course.zip"))
    cpu_seconds(zip_everything(tmp_path / "zip.zip"), twice)
    larger = (tmp_path / "course.zip").stat().st_size - (tmp_path / "zip.zip").stat().st_size
    record(
        "export.40x10.overhead_bytes",
        larger,
        "bytes",
        against="zip -6 of the assets and two copies of course.json",
        target=1_000_000,
    )

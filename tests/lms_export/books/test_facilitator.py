"""The leader's guide: what it holds, and that no learner ever gets a sentence of it."""

from __future__ import annotations

import io
import re

import pytest
from pypdf import PdfReader

from lms_export.package import Package, content_of
from lms_export.writers import WRITERS
from tests.lms_export.printed_course import MARK


def page(package: Package, language: str = "nb") -> str:
    return content_of(package.files[f"facilitator-{language}.html"]).decode()


def test_it_adds_up_the_minutes_of_a_session(book) -> None:
    plan = re.search(r'<table class="bk-plan">.*?</table>', page(book("facilitator", "nb")), re.DOTALL)
    assert plan and "45 minutter" in plan[0]


def test_it_holds_every_part_of_a_guide(book) -> None:
    said = page(book("facilitator", "nb"))
    parts = [
        "finne et problem",
        "en runde rundt bordet",
        "én fra hvert land",
        "på papir",
        "Hvem merker",
        "tjene penger",
    ]
    assert [part for part in parts if part not in said] == []


def test_it_shows_both_sides_of_a_mirror_task_and_what_to_take_home(book) -> None:
    said = page(book("facilitator", "nb"))
    assert "Ring en norsk kommune" in said and "Ring en svensk kommune" in said
    assert "Spør hva de trenger." in said


def test_it_gives_the_leader_the_answers_with_their_questions(book) -> None:
    said = page(book("facilitator", "nb"))
    assert "Hvor mange reiste?" in said and "14,5–16 bedrifter" in said


def test_each_language_is_a_page_and_a_pdf(book) -> None:
    names = sorted(book("facilitator", "nb+sv").files)
    assert names == ["facilitator-nb.html", "facilitator-nb.pdf", "facilitator-sv.html", "facilitator-sv.pdf"]


def test_its_page_needs_nothing_beside_itself(book) -> None:
    said = page(book("facilitator", "nb"))
    assert re.findall(r"<(?:link|script|img)\b", said) == []
    assert re.findall(r"url\(\"(?!data:)", said) == []


def everything_in(package: Package) -> str:
    """All a learner can read in a package, also inside a PDF."""
    contents = [content_of(content) for content in package.files.values()]
    if package.extension == "pdf":
        return "".join(page.extract_text() for page in PdfReader(io.BytesIO(contents[0])).pages)
    return "".join(content.decode("utf-8", "replace") for content in contents)


@pytest.mark.parametrize("format", sorted(set(WRITERS) - {"facilitator"}))
def test_no_sentence_of_it_is_in_anything_a_learner_gets(book, format: str) -> None:
    assert MARK not in everything_in(book(format, "nb+sv" if format == "pdf" else "nb"))


def test_the_mark_would_be_found(book) -> None:
    assert MARK in everything_in(book("facilitator", "nb"))

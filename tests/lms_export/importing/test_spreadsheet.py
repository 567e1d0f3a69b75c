"""A table with a question to a row becomes our questions."""

from __future__ import annotations

import io

import openpyxl
import pytest

from lms_export.course import Match, MultipleChoice, Number, Order, ShortText, SingleChoice, TrueFalse

HEADER = "Type;Question;Right answers;Wrong answers;Feedback;Points"
KINDS = [
    (";Hvor?;Her;Der|Borte;Fordi;2", SingleChoice),
    (";Hvilke?;A|B;C;;", MultipleChoice),
    (";Sant?;sant;;;", TrueFalse),
    (";Ordet?;ildsjel|eldsjäl;;;", ShortText),
    ("number;Hvor mange?;5..7;;;", Number),
    ("order;Rekkefølge?;først|så|sist;;;", Order),
    ("match;Par?;Norge = krone|Finland = euro;;;", Match),
]


@pytest.mark.parametrize("row, kind", KINDS, ids=[kind.__name__ for _row, kind in KINDS])
def test_each_kind_of_question(question, row: str, kind: type) -> None:
    assert isinstance(question(f"{HEADER}\n{row}\n"), kind)


def test_feedback_and_points(question) -> None:
    found = question(f"{HEADER}\n{KINDS[0][0]}\n")
    assert (found.feedback, found.points) == ({"nb": "Fordi"}, 2)


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
def test_any_encoding_that_excel_writes(question, encoding: str) -> None:
    content = "Spørsmål;Riktige svar\nHva er på øya?;Får\n".encode(encoding)
    assert question(content).prompt == {"nb": "Hva er på øya?"}


@pytest.mark.parametrize("delimiter", [";", ",", "\t"])
def test_any_delimiter(question, delimiter: str) -> None:
    assert question(f"Fråga{delimiter}Rätt svar\nVad?{delimiter}Allt\n").accepted == {"nb": ("Allt",)}


def test_a_workbook(question) -> None:
    book, stream = openpyxl.Workbook(), io.BytesIO()
    for row in [("Question", "Right answers", "Wrong answers"), ("Hvor?", "Her", "Der\nBorte"), (None, None)]:
        book.active.append(row)
    book.save(stream)
    assert [choice.text["nb"] for choice in question(stream.getvalue()).choices] == ["Her", "Der", "Borte"]


def test_an_unknown_kind_is_reported(reading) -> None:
    found = reading(f"{HEADER}\ndrawing;Tegn!;x;;;\n")
    assert (found.questions, "drawing" in found.left_out[0].message) == ((), True)


def test_a_pair_without_sides_is_reported(reading) -> None:
    assert "=" in reading(f"{HEADER}\nmatch;Par?;Norge|Finland;;;\n").left_out[0].message

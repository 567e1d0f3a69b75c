"""The same page as HTML and as text, for readers who want no blocks."""

import pytest

from cms.api.plain import text_of
from tests.cms.core.sample_activities import everything
from tests.cms.core.sample_pages import a_course, a_lesson

pytestmark = pytest.mark.django_db


def block(kind, **value):
    return {"type": kind, "value": value}


def test_a_lesson_is_html(reader):
    body = [block("heading", text="Fjell & fjord"), block("paragraph", text="<p>Høyt <b>oppe</b></p>")]
    lesson = reader.page(a_lesson(body=body))
    assert lesson["html"] == "<h2>Fjell &amp; fjord</h2><p>Høyt <b>oppe</b></p>"


def test_a_lesson_is_text_with_a_line_for_each_paragraph(reader):
    body = [block("heading", text="Fjell & fjord"), block("paragraph", text="<p>Høyt <b>oppe</b></p>")]
    assert reader.page(a_lesson(body=body))["text"] == "Fjell & fjord\nHøyt oppe"


def test_what_an_editor_wrote_is_no_markup(reader):
    lesson = a_lesson(body=[block("quote", text="<script>alert(1)</script>", source="K")])
    assert "<script" not in reader.page(lesson)["html"]


def test_every_activity_is_shown_and_none_tells_its_feedback(reader):
    told = reader.page(a_lesson(body=everything()))
    assert "I hvilken rekkefølge?" in told["text"]
    assert "hemmelig" not in told["html"]


def test_a_field_with_a_name_of_its_own_has_a_heading(reader):
    told = reader.page(a_course(audience="Alle"))
    assert "Alle</p></section>" in told["html"]


def test_cells_of_a_row_stand_on_one_line():
    assert text_of("<table><tr><td>a</td><td>b</td></tr><tr><td>c</td></tr></table>") == "a\tb\nc"

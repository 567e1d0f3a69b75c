"""A fact that is a part of a total, in a package."""

import pytest

from lms_export.course import Fact, Source
from lms_export.html.blocks import render_block
from lms_export.html.context import context_for
from lms_export.html.identifiers import lesson_page
from lms_export.html.package_files import media_path
from lms_export.html.words import LessonWords
from lms_export.messages import speaking
from tests.lms_export import factories


@pytest.mark.parametrize(("language", "said"), [("nb", "5 av 5"), ("sv", "5 av 5"), ("en", "5 of 5")])
def test_a_fact_says_of_how_many_it_is_a_part(language: str, said: str) -> None:
    fact = Fact(
        id="block-1",
        label={language: "x"},
        kind="number",
        value="5",
        total="5",
        text={language: "y"},
        source=Source(text={language: "z"}),
    )
    context = context_for(factories.course(), language, media_path, (language,))
    with speaking(language):
        html = str(render_block(fact, context, LessonWords(context, lesson_page(factories.second_lesson()))))
    assert f"<b>{said}</b>" in html

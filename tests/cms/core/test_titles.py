"""What a title may be."""

import pytest

from tests.cms.core.editing import publish, save_draft
from tests.cms.core.sample_pages import a_lesson

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize("post", [publish, save_draft])
def test_a_title_over_255_characters_is_refused(nb_editor, post):
    response = post(nb_editor, a_lesson(), title="x" * 256)
    assert "title" in response.context["form"].errors


def test_a_title_of_255_characters_is_kept(nb_editor):
    lesson = a_lesson()
    publish(nb_editor, lesson, title="x" * 255)
    lesson.refresh_from_db()
    assert lesson.title == "x" * 255


@pytest.mark.parametrize("title", ["& < > \" ' ]]>", "Fjell 🏔️ og bær", "Åarjelsaemien gïele"])
def test_a_title_survives_unchanged(nb_editor, title):
    lesson = a_lesson()
    publish(nb_editor, lesson, title=title)
    lesson.refresh_from_db()
    assert lesson.title == title


@pytest.mark.parametrize(
    ("title", "slug"),
    [
        ("Læring på fjell", "laering-pa-fjell"),
        ("Øå", "oa"),
        ("Åarjelsaemien", "aarjelsaemien"),
        ("🏔️", "side"),
    ],
)
def test_an_address_is_written_in_plain_letters(title, slug):
    assert a_lesson(title=title).slug == slug


def test_two_pages_with_one_title_have_two_addresses():
    first = a_lesson(title="🏔️")
    assert a_lesson(first.get_parent(), title="🏔️").slug == "side-2"

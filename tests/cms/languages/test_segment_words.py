"""Writing one text where two people may be writing."""

import pytest
from django.contrib.auth import get_user_model
from wagtail_localize.models import StringTranslation

from cms.languages.segment_words import NOTHING, SegmentConflict, SegmentGone, Words, write_segment
from cms.languages.submission import submit

CLAIM = "body.22222222-2222-4222-8222-222222222222.claim"
SOURCE = "Vann er vått."


@pytest.fixture
def write(lesson, sv):
    submit(lesson, [sv])
    person = get_user_model().objects.get(username="editor-sv")

    def put(target, version, path=CLAIM, source=SOURCE, **kinds):
        return write_segment(lesson, sv, path, source, Words(target=target, **kinds), person, version)

    return put


def stored():
    return StringTranslation.objects.filter(context__path=CLAIM, locale__language_code="sv").first()


def test_the_first_words_are_written_over_nothing(write):
    write("Vatten är vått.", NOTHING)
    assert (stored().data, stored().translation_type, stored().last_translated_by.username) == (
        "Vatten är vått.",
        "manual",
        "editor-sv",
    )


def test_who_has_seen_the_last_words_may_replace_them(write):
    version = write("Vatten är vått.", NOTHING)
    write("Vatten är blött.", version)
    assert stored().data == "Vatten är blött."


def test_who_has_not_seen_them_is_told_and_writes_nothing(write):
    write("Vatten är vått.", NOTHING)
    with pytest.raises(SegmentConflict) as conflict:
        write("Vatten är blött.", NOTHING)
    assert (conflict.value.target, conflict.value.person.username) == ("Vatten är vått.", "editor-sv")
    assert stored().data == "Vatten är vått."


def test_the_conflict_brings_the_version_that_lets_one_choose(write):
    write("Vatten är vått.", NOTHING)
    with pytest.raises(SegmentConflict) as conflict:
        write("Vatten är blött.", NOTHING)
    write("Vatten är blött.", conflict.value.version)
    assert stored().data == "Vatten är blött."


def test_the_same_words_of_two_people_are_no_conflict(write):
    assert write("Vatten är vått.", NOTHING) == write("Vatten är vått.", NOTHING)


def test_approving_a_machines_words_is_a_new_version(write):
    machine = write("Vatten är vått.", NOTHING, is_machine=True, tool="Ordbok")
    assert write("Vatten är vått.", machine) != machine
    assert stored().translation_type == "manual"


def test_no_words_delete_the_translation(write):
    version = write("Vatten är vått.", NOTHING)
    assert write("", version) == NOTHING
    assert stored() is None


def test_a_text_that_the_source_lacks_is_gone(write):
    with pytest.raises(SegmentGone):
        write("Mjölk", NOTHING, source="Melk er vått.")


def test_a_text_that_was_published_since_is_found(write, lesson):
    lesson.body[1].value["claim"] = "Is er kald."
    lesson.save_revision().publish()
    write("Is är kall.", NOTHING, source="Is er kald.")
    assert stored().data == "Is är kall."


def test_the_title_in_the_explorer_gets_no_escaped_html(write, lesson, sv):
    before = lesson.get_translation(sv).draft_title
    write("Bröd &amp; vatten", NOTHING, path="title", source="Brød &amp; vann")
    assert lesson.get_translation(sv).draft_title == before

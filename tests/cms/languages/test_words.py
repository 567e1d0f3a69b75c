"""Writing translated texts, and counting what is missing."""

import pytest
from wagtail_localize.models import StringTranslation

from cms.languages.completeness import completeness
from cms.languages.errors import WordsRefused
from cms.languages.submission import submit
from cms.languages.words import Place, write_places, write_translations


@pytest.fixture
def submitted(lesson, sv):
    submit(lesson, [sv])
    return lesson


def test_what_is_still_missing_comes_back(submitted, sv):
    missing = write_translations(submitted, sv, {"Vann er vått.": "Vatten är vått."})
    assert [text.text for text in missing] == ["Brød & vann", "Det er vårt brød."]


def test_a_whole_translation_misses_nothing(submitted, sv, in_swedish):
    write_translations(submitted, sv, in_swedish)
    state = completeness(submitted, sv)
    assert (state.total, state.done, state.is_complete) == (3, 3, True)


def test_an_unknown_text_is_refused_and_nothing_is_written(submitted, sv):
    with pytest.raises(WordsRefused, match="The source has no text “Melk”"):
        write_translations(submitted, sv, {"Vann er vått.": "Vatten är vått.", "Melk": "Mjölk"})
    assert completeness(submitted, sv).done == 0


def test_markup_that_cannot_be_used_is_refused_with_every_problem(submitted, sv):
    with pytest.raises(WordsRefused) as refusal:
        write_translations(
            submitted, sv, {"Det er <b>vårt</b> brød.": "<script>1</script>", "Vann er vått.": ""}
        )
    assert len(refusal.value.problems) == 2


def test_an_ampersand_survives(submitted, sv, in_swedish):
    write_translations(submitted, sv, in_swedish)
    assert (
        StringTranslation.objects.get(
            locale=sv, context__object_id=submitted.translation_key, context__path="title"
        ).data
        == "Bröd &amp; vatten"
    )


def test_a_translation_with_an_error_is_neither_done_nor_missing(submitted, sv, in_swedish):
    write_translations(submitted, sv, in_swedish)
    StringTranslation.objects.filter(locale=sv, data="Vatten är vått.").update(has_error=True)
    state = completeness(submitted, sv)
    assert (state.done, state.has_error, state.missing) == (2, True, ())


CLAIM = "body.22222222-2222-4222-8222-222222222222.claim"


def stored(lesson, sv, path):
    return StringTranslation.objects.get(
        locale=sv, context__object_id=lesson.translation_key, context__path=path
    )


def test_words_for_one_place_say_who_or_what_wrote_them(submitted, sv):
    write_places(
        submitted, sv, {Place(CLAIM, "Vann er vått."): "Vatten är vått."}, is_machine=True, tool="XLIFF"
    )
    word = stored(submitted, sv, CLAIM)
    assert (word.data, word.translation_type, word.tool_name) == ("Vatten är vått.", "machine", "XLIFF")


def test_words_written_again_have_a_later_date(submitted, sv):
    place = Place(CLAIM, "Vann er vått.")
    write_places(submitted, sv, {place: "Vatten är vått."})
    before = stored(submitted, sv, CLAIM).updated_at
    write_places(submitted, sv, {place: "Vatten är blött."})
    assert stored(submitted, sv, CLAIM).updated_at > before


def test_a_place_that_is_gone_is_refused_and_nothing_is_written(submitted, sv):
    with pytest.raises(WordsRefused, match="The source has no text “Melk”"):
        write_places(submitted, sv, {Place(CLAIM, "Vann er vått."): "x", Place("body.gone", "Melk"): "Mjölk"})
    assert completeness(submitted, sv).done == 0

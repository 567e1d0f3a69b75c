"""Between looking and taking over: stored for one person, looked at again, taken over once."""

from datetime import timedelta

import pytest
from django.contrib.auth import get_user_model
from django.utils import timezone
from wagtail_localize.models import StringTranslation

from cms.languages.completeness import completeness
from cms.languages.exchange.collecting import export_file
from cms.languages.exchange.formats import FORMATS
from cms.languages.exchange.taking_over import choose, confirm, parts_to_take, take_chosen
from cms.languages.exchange.uploads import Gone, drop_expired, keep, kept, looked_at, others_at_work
from cms.languages.models import TranslationUpload
from cms.languages.states import segment_states
from cms.languages.words import Place, write_places
from tests.cms.languages.exchange.conftest import CLAIM

pytestmark = pytest.mark.django_db


@pytest.fixture
def uploaded(came_back, translator):
    def upload(name="xliff12", written_by="file", content=None):
        return looked(content or came_back(name), f"lesson.{name}", translator, written_by)

    return upload


def looked(content, name, person, written_by="file"):
    upload = keep(content, name, person, written_by=written_by)
    return upload, looked_at(upload, person)


def everything(comparison):
    return [part.id for part in comparison.parts]


def words(lesson, sv):
    return [segment.target for segment in segment_states(lesson, sv)]


@pytest.mark.parametrize("name", FORMATS)
def test_confirmed_words_are_stored(uploaded, submitted, sv, translator, name):
    upload, comparison = uploaded(name)
    confirm(upload, translator, everything(comparison), [])
    assert words(submitted, sv) == ["Bröd &amp; vatten", "Det är <b>vårt</b> bröd.", "Vatten är vått."]


@pytest.mark.parametrize("name", FORMATS)
def test_what_came_in_goes_out_the_same(uploaded, submitted, sv, translator, name):
    upload, comparison = uploaded(name)
    confirm(upload, translator, everything(comparison), [])
    _upload, again = uploaded(name, content=export_file(submitted, sv, name))
    assert [row.kind.value for row in again.parts[0].rows] == ["same"] * 3


def test_nothing_is_stored_before(uploaded, submitted, sv):
    uploaded()
    assert words(submitted, sv) == ["", "", ""]


def test_nothing_that_was_not_chosen_is_stored(uploaded, submitted, sv, translator):
    upload, _comparison = uploaded()
    assert confirm(upload, translator, [], []).taken == 0
    assert words(submitted, sv) == ["", "", ""]


def test_the_words_say_from_which_file_and_by_whom(uploaded, submitted, sv, translator):
    upload, comparison = uploaded()
    confirm(upload, translator, everything(comparison), [])
    word = StringTranslation.objects.get(data="Vatten är vått.")
    assert (word.tool_name, word.translation_type, word.last_translated_by) == (
        "lesson.xliff12",
        "manual",
        translator,
    )


def test_a_machines_words_are_stored_as_a_machines(uploaded, submitted, sv, translator):
    upload, comparison = uploaded(written_by="machine")
    confirm(upload, translator, everything(comparison), [])
    assert StringTranslation.objects.get(data="Vatten är vått.").translation_type == "machine"


def test_the_second_confirmation_is_told(uploaded, translator):
    upload, comparison = uploaded()
    confirm(upload, translator, everything(comparison), [])
    with pytest.raises(Gone):
        confirm(upload, translator, everything(comparison), [])


def test_what_somebody_wrote_in_between_stays(uploaded, submitted, sv, translator):
    upload, comparison = uploaded()
    write_places(submitted, sv, {Place(CLAIM, "Vann er vått."): "Vatten är blött."})
    outcome = confirm(upload, translator, everything(comparison), [])
    assert (outcome.taken, outcome.left_out) == (2, 1)
    assert "Vatten är blött." in words(submitted, sv)


def test_a_source_that_changed_in_between_is_not_written_over(uploaded, submitted, sv, translator):
    upload, comparison = uploaded()
    submitted.body[1].value["claim"] = "Vann er svært vått."
    submitted.save_revision().publish()
    assert confirm(upload, translator, everything(comparison), []).taken == 2


def test_one_who_lost_the_right_in_between_changes_nothing(uploaded, submitted, sv, translator):
    upload, comparison = uploaded()
    translator.groups.clear()
    translator = get_user_model().objects.get(pk=translator.pk)
    [part] = confirm(upload, translator, everything(comparison), []).parts
    assert "You do not translate into Swedish." in part.left_out[0]
    assert completeness(submitted, sv).done == 0


def test_an_older_text_is_taken_over_when_somebody_says_so(came_back, submitted, sv, translator):
    content = came_back()
    submitted.body[1].value["claim"] = "Vann er svært vått."
    submitted.save_revision().publish()
    upload, comparison = looked(content, "f", translator)
    [asking] = comparison.parts[0].asking
    assert confirm(upload, translator, [], [asking.id]).taken == 1


def test_only_its_person_finds_an_upload(uploaded, editor_nb):
    upload, _comparison = uploaded()
    with pytest.raises(Gone):
        kept(upload.pk, editor_nb)


def test_an_upload_expires(uploaded, translator):
    upload, _comparison = uploaded()
    TranslationUpload.objects.update(created_at=timezone.now() - timedelta(days=2))
    with pytest.raises(Gone):
        kept(upload.pk, translator)
    drop_expired()
    assert not TranslationUpload.objects.exists()


def test_the_second_of_two_who_import_at_once_is_told(uploaded, came_back):
    first, _comparison = uploaded()
    admin = get_user_model().objects.get(username="admin")
    second, _comparison = looked(came_back(), "f", admin)
    assert [other.person for other in others_at_work(second)] == [first.person]


def test_the_file_itself_is_dropped_when_it_is_taken_over(uploaded, translator):
    upload, comparison = uploaded()
    confirm(upload, translator, everything(comparison), [])
    upload.refresh_from_db()
    assert (bytes(upload.content), upload.outcome[0]["taken"]) == (b"", 3)


def test_what_was_done_before_an_interruption_is_counted_and_not_done_twice(
    uploaded, submitted, sv, translator
):
    upload, comparison = uploaded()
    choose(upload, everything(comparison), [])
    parts = parts_to_take(upload)
    with pytest.raises(KeyboardInterrupt):
        take_chosen(upload, parts, translator, tick=interrupted)
    write_places(submitted, sv, {Place(CLAIM, "Vann er vått."): "Vatten är blött."})
    again = kept(upload.pk, translator)
    assert take_chosen(again, parts, translator).taken == 3
    assert "Vatten är blött." in words(submitted, sv)


def interrupted():
    raise KeyboardInterrupt

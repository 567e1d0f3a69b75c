"""A term changed everywhere one may: in sources as a draft, in translations as words."""

import pytest
from django.contrib.auth import get_user_model
from wagtail.models import Locale
from wagtail_localize.models import StringTranslation

from cms.languages.states import TextState, segment_states
from cms.languages.submission import submit
from cms.languages.terms.changing.places import places_with
from cms.languages.terms.changing.writing import change_everywhere
from cms.languages.words import write_translations

pytestmark = pytest.mark.django_db


@pytest.fixture
def nb(db):
    return Locale.objects.get(language_code="nb")


def user(name):
    return get_user_model().objects.get(username=name)


def latest(page):
    return type(page).objects.get(pk=page.pk).get_latest_revision_as_object()


def ids(places):
    return [paragraph.id for place in places for paragraph in place.paragraphs]


@pytest.fixture
def translated(lesson, sv, in_swedish):
    submit(lesson, [sv])
    write_translations(lesson, sv, in_swedish)
    return lesson


def test_every_paragraph_of_a_source_is_shown_before_and_after(lesson, nb):
    [place] = places_with("vått", "fuktig", nb, user("editor-nb"))
    [paragraph] = place.paragraphs
    assert (paragraph.before, paragraph.after) == ("Vann er vått.", "Vann er fuktig.")


def test_looking_changes_nothing(lesson, nb):
    before = lesson.latest_revision_id
    places_with("vått", "fuktig", nb, user("editor-nb"))
    assert type(lesson).objects.get(pk=lesson.pk).latest_revision_id == before


def test_a_source_gets_a_draft_and_stays_as_it_is_for_readers(lesson, nb):
    ticked = ids(places_with("brød", "ost", nb, user("editor-nb")))
    change_everywhere("brød", "ost", nb, user("editor-nb"), ticked)
    draft, live = latest(lesson), type(lesson).objects.get(pk=lesson.pk)
    assert "Det er <b>vårt</b> ost." in str(draft.body[0].value["text"])
    assert draft.title == "Ost & vann" and "brød" in str(live.body[0].value["text"])
    assert draft.latest_revision.user == user("editor-nb")


def test_only_what_is_ticked_is_changed(lesson, nb):
    ticked = [one for one in ids(places_with("brød", "ost", nb, user("editor-nb"))) if ":title:" in one]
    change_everywhere("brød", "ost", nb, user("editor-nb"), ticked)
    assert latest(lesson).title == "Ost & vann"
    assert "brød" in str(latest(lesson).body[0].value["text"])


def test_the_second_paragraph_of_a_text_is_changed_alone(lesson, nb):
    lesson.body[0].value["text"].source = '<p>Brød én.</p><p><a href="https://a.no">Brød</a> to.</p>'
    lesson.save_revision().publish()
    ticked = [one for one in ids(places_with("brød", "ost", nb, user("editor-nb"))) if ".text:1:" in one]
    change_everywhere("brød", "ost", nb, user("editor-nb"), ticked)
    text = str(latest(lesson).body[0].value["text"].source)
    assert text == '<p>Brød én.</p><p><a href="https://a.no">Ost</a> to.</p>'


def test_a_translation_gets_new_words(translated, sv):
    person = user("editor-sv")
    change_everywhere("vatten", "mjölk", sv, person, ids(places_with("vatten", "mjölk", sv, person)))
    word = StringTranslation.objects.get(data="Mjölk är vått.")
    assert (word.last_translated_by, word.tool_name) == (person, "term")
    assert segment_states(translated, sv)[2].state is TextState.IN_STEP


def test_where_one_may_not_write_the_page_is_named_and_stays(translated, sv):
    person = user("editor-nb")
    places = places_with("vatten", "mjölk", sv, person)
    changed = change_everywhere("vatten", "mjölk", sv, person, ids(places))
    assert "You do not translate into Swedish" in places[0].obstacle
    assert changed.paragraphs == 0 and changed.left_out[0][0] == "Brød & vann"
    assert not StringTranslation.objects.filter(data__contains="Mjölk").exists()


def test_a_source_one_may_not_edit_is_named_and_stays(lesson, nb):
    person = user("editor-sv")
    [place] = places_with("vått", "fuktig", nb, person)
    assert place.obstacle == "You may not edit this page."
    assert change_everywhere("vått", "fuktig", nb, person, ids([place])).paragraphs == 0


def test_a_paragraph_that_changed_meanwhile_is_left_out(lesson, nb):
    ticked = ids(places_with("vått", "fuktig", nb, user("editor-nb")))
    lesson.body[1].value["claim"] = "Vann er svært vått."
    lesson.save_revision().publish()
    changed = change_everywhere("vått", "fuktig", nb, user("editor-nb"), ticked)
    assert changed.paragraphs == 0 and "meanwhile" in changed.left_out[0][1]

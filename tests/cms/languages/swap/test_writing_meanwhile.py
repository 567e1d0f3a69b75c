"""While a course changes its source language nothing is written into it, and nothing typed is lost."""

import pytest
from django.urls import reverse
from django.utils.translation import override
from wagtail.users.models import UserProfile
from wagtail_localize.models import StringTranslation

from cms.languages.errors import PublicationRefused, WordsRefused
from cms.languages.exchange.collecting import export_file
from cms.languages.exchange.taking_over import confirm
from cms.languages.exchange.uploads import NotNow, keep, looked_at
from cms.languages.models import TranslationJobItem
from cms.languages.publication import publish_translation
from cms.languages.screen.rows import rows_of
from cms.languages.screen.subject import subject_of
from cms.languages.segment_words import SegmentGone, Words, write_segment
from cms.languages.swap import swap_object
from cms.languages.swap.starting import swap_source
from cms.languages.terms.changing.places import places_with
from cms.languages.terms.changing.writing import change_everywhere
from cms.languages.words import write_translations

DUMMY = {"default": {"BACKEND": "django_tasks.backends.dummy.DummyBackend"}}


@pytest.fixture
def begun(everywhere, sv, settings):
    """The job is written down, and no worker has touched it."""
    settings.TASKS = DUMMY
    return swap_source(everywhere, sv)


@pytest.fixture
def translator(client, django_user_model):
    person = django_user_model.objects.get(username="editor-sv")
    UserProfile.objects.filter(user=person).update(preferred_language="en")
    client.force_login(person)
    return person


@pytest.fixture
def claim(everywhere):
    """The row of the claim, and what a form says of it after ``text`` was typed."""

    def typed(text):
        row = next(
            row
            for row in rows_of(subject_of(everywhere.translation_key, "sv"))
            if "claim" in row.segment.path
        )
        fields = {"target": text, "version": row.version, "shown": row.shown}
        return {f"{name}-{row.key}": value for name, value in fields.items()} | {"segment": row.key}

    return typed


def stored(everywhere):
    return StringTranslation.objects.filter(
        context__object_id=everywhere.translation_key, context__path__endswith="claim"
    ).values_list("data", flat=True)


def address(everywhere, name="translate"):
    return reverse(name, args=[everywhere.translation_key, "sv"])


def test_a_row_that_is_saved_is_refused_and_tried_again_by_itself(
    client, translator, everywhere, claim, begun
):
    answer = client.post(
        address(everywhere, "translate_row"), {**claim("Vatten är blött."), "action": "save"}
    )
    assert (answer.status_code, answer.json()["again"]) == (403, True)
    assert "Try again when it is done" in answer.json()["reason"]
    assert "Vatten är blött." not in stored(everywhere)


def test_a_whole_form_keeps_in_its_boxes_what_was_typed(client, translator, everywhere, claim, begun):
    page = client.post(address(everywhere), {**claim("Vatten är blött."), "action": "save"})
    assert page.status_code == 409
    assert ">Vatten är blött.</textarea>" in page.content.decode()
    assert "Vatten är blött." not in stored(everywhere)


def test_the_form_that_was_refused_can_be_sent_again_when_it_is_over(
    client, translator, everywhere, claim, begun
):
    form = {**claim("Vatten är blött."), "action": "save"}
    page = client.post(address(everywhere), form)
    assert 'value="save">Try to save again</button>' in page.content.decode()
    TranslationJobItem.objects.update(status=TranslationJobItem.Status.FAILED)
    client.post(address(everywhere), form)
    assert "Vatten är blött." in stored(everywhere)


def test_when_the_language_has_become_the_source_the_texts_are_shown_to_copy(
    client, translator, everywhere, claim, sv
):
    form = {**claim("Vatten är blött."), "action": "save"}
    swap_object(everywhere, sv)
    page = client.post(address(everywhere), form)
    assert (page.status_code, page.context["typed"]) == (409, ["Vatten är blött."])
    assert "this language is the source now" in page.content.decode()


def test_by_script_too_the_person_is_told_that_it_is_the_source_now(
    client, translator, everywhere, claim, sv
):
    form = {**claim("Vatten är blött."), "action": "save"}
    swap_object(everywhere, sv)
    answer = client.post(address(everywhere, "translate_row"), form)
    assert "this language is the source now" in answer.json()["reason"]


def test_words_by_code_are_refused(everywhere, sv, begun):
    with pytest.raises(WordsRefused, match="source language is being changed"):
        write_translations(everywhere, sv, {"Vann er vått.": "Vatten är blött."})
    assert "Vatten är blött." not in stored(everywhere)


def test_one_text_by_code_is_refused(everywhere, en, begun):
    path = f"body.{everywhere.body[1].id}.claim"
    with pytest.raises(WordsRefused, match="source language is being changed"):
        write_segment(everywhere, en, path, "Vann er vått.", Words(target="Wet."), None, "")


def test_a_text_that_was_typed_before_the_swap_and_saved_after_it_is_gone_and_not_misplaced(
    everywhere, sv, en
):
    path = f"body.{everywhere.body[1].id}.claim"
    swap_object(everywhere, sv)
    with pytest.raises(SegmentGone):
        write_segment(everywhere, en, path, "Vann er vått.", Words(target="Wet."), None, "")


def test_nothing_is_published_meanwhile(everywhere, sv, begun):
    with pytest.raises(PublicationRefused, match="source language is being changed"):
        publish_translation(everywhere, sv)


def test_a_file_is_not_taken_over_and_kept_for_later(everywhere, sv, admin_user, settings):
    content = export_file(everywhere, sv, "po").replace(
        "Vatten är vått.".encode(), "Vatten är blött.".encode()
    )
    upload = keep(content, "fil.po", admin_user, written_by="file")
    comparison = looked_at(upload, admin_user)
    settings.TASKS = DUMMY
    swap_source(everywhere, sv)
    with pytest.raises(NotNow, match="Try again when it is done"):
        confirm(upload, admin_user, [part.id for part in comparison.parts], [])
    upload.refresh_from_db()
    assert (upload.taken_over_at, upload.outcome) == (None, None)


def test_a_term_is_changed_everywhere_else_and_the_page_is_named(everywhere, sv, admin_user, begun):
    places = places_with("vatten", "vätska", sv, admin_user)
    ticked = [paragraph.id for place in places for paragraph in place.paragraphs]
    with override("en"):
        changed = change_everywhere("vatten", "vätska", sv, admin_user, ticked)
    assert [why for title, why in changed.left_out if "being changed" in why]
    assert "Vätska är vått." not in stored(everywhere)

"""Files, recordings, links, snippets and tables follow too, each in its own way."""

import json

import pytest
from wagtail_localize.models import SegmentOverride, TranslationContext

from cms.core.models import FundingAcknowledgement
from cms.courses.models import BorrowedLesson, Course, SpokenLesson
from cms.languages.publication import publish_translation
from cms.languages.words import write_translations
from cms.media.models import Recording
from tests.cms.core.sample_activities import block
from tests.cms.core.sample_images import an_image
from tests.cms.core.sample_pages import a_licence
from tests.cms.languages.structure.conftest import PARAGRAPH, QUESTION

PICTURE = "dddddddd-dddd-4ddd-8ddd-dddddddddddd"


@pytest.fixture
def recording(db):
    return Recording.objects.create(
        title="Lest høyt", kind="audio", file="recordings/a.mp3", credit="Kari", licence=a_licence()
    )


@pytest.fixture
def picture(change):
    """Adds a decorative picture to the lesson; returns its two images."""
    images = [an_image(credit="Kari Nordmann", licence=a_licence()) for _ in range(2)]
    value = {"image": images[0].pk, "alternative_text": "", "decorative": True, "caption": ""}
    change(lambda _by_id, body: body.append({"type": "picture", "id": PICTURE, "value": value}))
    return images


def test_another_image_follows(picture, change, swedish):
    change(lambda by_id, _body: by_id[PICTURE].update(image=picture[1].pk))
    assert swedish()[1][PICTURE]["image"] == picture[1].pk


def test_an_image_that_swedish_has_of_its_own_stays(picture, change, sv, swedish):
    own = an_image(credit="Anna Svensson", licence=a_licence())
    context = TranslationContext.objects.get(path=f"body.{PICTURE}.image")
    SegmentOverride.objects.create(context=context, locale=sv, data_json=json.dumps(own.pk))
    change(lambda by_id, _body: by_id[PICTURE].update(image=picture[1].pk))
    assert swedish()[1][PICTURE]["image"] == own.pk


def test_a_text_that_is_added_to_a_block_is_empty_until_it_is_translated(picture, change, sv, swedish):
    lesson = change(lambda by_id, _body: by_id[PICTURE].update(caption="Ved elva"))
    assert swedish()[1][PICTURE]["caption"] == ""
    write_translations(lesson, sv, {"Ved elva": "Vid älven"})
    publish_translation(lesson, sv)
    assert swedish()[1][PICTURE]["caption"] == "Vid älven"


def test_a_text_that_is_emptied_is_emptied(picture, change, sv, swedish):
    lesson = change(lambda by_id, _body: by_id[PICTURE].update(caption="Ved elva"))
    write_translations(lesson, sv, {"Ved elva": "Vid älven"})
    publish_translation(lesson, sv)
    change(lambda by_id, _body: by_id[PICTURE].update(caption=""))
    assert swedish()[1][PICTURE]["caption"] == ""


def test_readings_aloud_follow_and_unchanged_ones_keep_their_keys(in_both, recording, swedish):
    in_both.spoken.add(SpokenLesson(locale=in_both.locale, recording=recording))
    in_both.save_revision().publish()
    rows = list(swedish()[0].spoken.values("pk", "recording", "locale"))
    assert [(row["recording"], row["locale"]) for row in rows] == [(recording.pk, in_both.locale_id)]
    in_both.minutes = 31
    in_both.save_revision().publish()
    assert list(swedish()[0].spoken.values("pk", "recording", "locale")) == rows


def test_a_link_that_leads_elsewhere_leads_there_in_swedish_too(change, sv, swedish):
    lesson = change(
        lambda by_id, _body: by_id[PARAGRAPH].update(text='<p>Les <a href="https://a.no">mer</a>.</p>')
    )
    write_translations(lesson, sv, {'Les <a id="a1">mer</a>.': 'Läs <a id="a1">mer</a>.'})
    publish_translation(lesson, sv)
    change(lambda by_id, _body: by_id[PARAGRAPH].update(text='<p>Les <a href="https://b.no">mer</a>.</p>'))
    assert swedish()[1][PARAGRAPH]["text"] == '<p>Läs <a href="https://b.no">mer</a>.</p>'


def test_paragraphs_of_one_block_follow_in_order_and_removal(change, sv, swedish):
    lesson = change(lambda by_id, _body: by_id[PARAGRAPH].update(text="<p>En</p><p>To</p><p>Tre</p>"))
    write_translations(lesson, sv, {"En": "Ett", "To": "Två", "Tre": "Tre"})
    publish_translation(lesson, sv)
    change(lambda by_id, _body: by_id[PARAGRAPH].update(text="<p>Tre</p><p>En</p>"))
    assert swedish()[1][PARAGRAPH]["text"] == "<p>Tre</p><p>Ett</p>"


def test_a_paragraph_that_is_new_leaves_the_others_as_they_were(change, swedish):
    change(lambda by_id, _body: by_id[PARAGRAPH].update(text="<p>Det er <b>vårt</b> brød.</p><p>Nytt</p>"))
    assert swedish()[1][PARAGRAPH]["text"] == "<p>Det är <b>vårt</b> bröd.</p>"


def _table(*rows):
    made = [
        block("row", {"cells": [{"type": "cell", "id": f"{key}", "value": text} for key, text in row]})
        for row in rows
    ]
    return {"caption": "Tall", "rows": made, "has_header": True}


def test_a_table_never_shows_half_a_new_column(change, sv, swedish):
    cells = [f"{number:08}-0000-4000-8000-000000000000" for number in range(4)]
    table = block("table", _table([(cells[0], "År")], [(cells[1], "2020")]))
    lesson = change(lambda _by_id, body: body.append(table))
    write_translations(lesson, sv, {"Tall": "Siffror", "År": "År", "2020": "2020"})
    publish_translation(lesson, sv)
    before = swedish()[1][table["id"]]

    def add_a_column(by_id, _body):
        for row, key, text in zip(by_id[table["id"]]["rows"], cells[2:], ("Antall", ""), strict=True):
            row["value"]["cells"].append({"type": "cell", "id": key, "value": text})

    change(add_a_column)
    assert swedish()[1][table["id"]] == before


def test_a_snippet_without_drafts_follows_when_it_is_saved(sv):
    funding = FundingAcknowledgement.objects.get(locale__language_code="nb")
    image = an_image(credit="EU", licence=a_licence())
    words = funding.get_translation(sv).text
    funding.emblem, funding.text = image, "Noe annet."
    funding.save()
    translated = funding.get_translation(sv)
    assert (translated.emblem, translated.text) == (image, words)


def test_the_fields_of_a_course_follow_and_its_words_stay(sv):
    course = Course.objects.get(locale__language_code="nb")
    words = course.get_translation(sv).summary
    course.pass_mark, course.summary = 65, "Noe annet."
    course.save_revision().publish()
    translated = course.get_translation(sv)
    assert (translated.pass_mark, translated.summary) == (65, words)


def test_a_borrowed_lesson_shows_what_follows_where_it_is_written(change, lesson, module, sv):
    """It has no content of its own: whoever reads it reads the lesson in that language."""
    borrowed = BorrowedLesson(title=lesson.title, slug="laant", original=lesson, locale=sv)
    module.get_translation(sv).add_child(instance=borrowed)
    change(lambda by_id, body: (by_id[QUESTION].update(points=8), body.reverse()))
    shown = borrowed.readable_lesson.body.get_prep_value()
    assert [block["id"] for block in shown][-1] == PARAGRAPH
    assert {block["id"]: block["value"] for block in shown}[QUESTION]["points"] == 8

"""wagtail-localize's own ways of publishing what is not finished are closed."""

import pytest
from django.core.exceptions import ValidationError
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from wagtail.models import Page
from wagtail_localize.models import (
    OverridableSegment,
    RelatedObjectSegment,
    StringSegment,
    TemplateSegment,
    Translation,
)
from wagtail_localize.segments.extract import extract_segments

from cms.courses.models import Lesson
from cms.glossary.models import GlossaryTerm
from cms.languages import library
from cms.languages.freezing import freeze
from cms.languages.sources import source_of
from cms.languages.submission import submit
from cms.languages.words import write_translations
from tests.cms.languages.structure.conftest import PARAGRAPH, QUESTION

SEGMENTS = (StringSegment, TemplateSegment, RelatedObjectSegment, OverridableSegment)


@pytest.fixture
def translation(lesson, sv):
    submit(lesson, [sv])
    return Translation.objects.get(source__object_id=lesson.translation_key, target_locale=sv)


def test_its_publication_goes_through_the_gate(translation, lesson, sv):
    with pytest.raises(ValidationError, match="Not translated: “Brød & vann”"):
        translation.save_target(publish=True)
    assert not lesson.get_translation(sv).live


def test_its_publication_of_a_whole_translation_is_ours(translation, lesson, sv, in_swedish):
    write_translations(lesson, sv, in_swedish)
    translation.save_target(publish=True)
    assert lesson.get_translation(sv).title == "Bröd & vatten"


def test_its_way_of_saving_a_draft_does_not_touch_the_live_page(change, sv, swedish):
    lesson = change(lambda by_id, _body: by_id[PARAGRAPH].update(text="<p>Noe annet.</p>"))
    before = Page.objects.filter(pk=swedish()[0].pk).values().get()
    Translation.objects.get(source__object_id=lesson.translation_key).save_target(publish=False)
    assert Page.objects.filter(pk=swedish()[0].pk).values().get() == before
    assert swedish()[1][PARAGRAPH]["text"] == "<p>Det är <b>vårt</b> bröd.</p>"


def test_its_button_publishes_nothing_that_is_not_translated(change, swedish, admin_client):
    change(lambda by_id, _body: by_id[PARAGRAPH].update(text="<p>Noe annet.</p>"))
    admin_client.post(
        reverse("wagtailadmin_pages:edit", args=[swedish()[0].pk]), {"action": "publish"}, follow=True
    )
    assert "Noe annet" not in str(swedish()[1])


@pytest.mark.parametrize("method", ["get", "post"])
def test_synchronising_by_hand_publishes_nothing(change, sv, swedish, admin_client, method):
    lesson = change(lambda by_id, _body: by_id[PARAGRAPH].update(text="<p>Noe annet.</p>"))
    address = reverse("wagtail_localize:update_translations", args=[source_of(lesson).pk])
    getattr(admin_client, method)(address, {"publish_translations": "on"})
    assert "Noe annet" not in str(swedish()[1])


def test_who_asks_to_synchronise_is_told_that_it_happens_by_itself(in_both, admin_client):
    address = reverse("wagtail_localize:update_translations", args=[source_of(in_both).pk])
    said = admin_client.get(address, follow=True)
    assert "Oversettelsene følger med av seg selv" in str(next(iter(said.context["messages"])))


def test_who_may_not_translate_is_not_told_anything(in_both, client, django_user_model):
    client.force_login(django_user_model.objects.get(username="reviewer"))
    address = reverse("wagtail_localize:update_translations", args=[source_of(in_both).pk])
    assert client.get(address).status_code in (302, 403)


def _frozen(source):
    """What is stored for each segment, without primary keys."""
    return [
        sorted(
            str({name: value for name, value in row.items() if name != "id"})
            for row in model.objects.filter(source=source).values()
        )
        for model in SEGMENTS
    ]


def test_what_we_freeze_is_what_the_library_freezes(change):
    lesson = change(lambda by_id, body: (by_id[QUESTION].update(question="Nytt?"), body.reverse()))
    source = source_of(lesson)
    ours = _frozen(source)
    library.forget()
    try:
        source.update_from_db()
    finally:
        library.teach()
    assert _frozen(source) == ours
    assert len(ours[0]) == len([text for text in extract_segments(lesson) if hasattr(text, "string")])


def test_what_has_not_changed_keeps_its_primary_key(change, in_both):
    def keys():
        found = StringSegment.objects.filter(source=source_of(in_both)).exclude(context__path="title")
        return set(found.values_list("context__path", "pk"))

    before = keys()
    change(lambda by_id, _body: by_id[QUESTION].update(question="Nytt?"))
    assert {path for path, _key in before - keys()} == {f"body.{QUESTION}.question"}


def test_freezing_a_long_page_costs_what_a_short_one_does(in_both):
    def queries(page):
        with CaptureQueriesContext(connection) as captured:
            freeze(source_of(page), page)
        return len(captured)

    body = in_both.body.get_prep_value()
    short = queries(Lesson.objects.get(pk=in_both.pk))
    many = [
        {
            "type": "heading",
            "id": f"00000000-0000-4000-8000-{number:012}",
            "value": {"text": f"Nytt {number}"},
        }
        for number in range(80)
    ]
    in_both.body = in_both.body.stream_block.to_python([*body, *many])
    in_both.save()
    # Places, texts and segments are written with one statement each, and the first two are read again.
    assert queries(Lesson.objects.get(pk=in_both.pk)) <= short + 5


def test_a_term_that_is_published_later_appears_where_it_is_shown(change, sv, swedish):
    term = GlossaryTerm.objects.filter(locale__language_code="nb").first()
    translated = term.get_translation(sv)
    translated.unpublish()
    definition = {
        "type": "definition",
        "id": "cccccccc-cccc-4ccc-8ccc-cccccccccccc",
        "value": {"term": term.pk},
    }
    change(lambda _by_id, body: body.append(definition))
    assert definition["id"] not in swedish()[1]
    translated.save_revision().publish()
    assert swedish()[1][definition["id"]] == {"term": translated.pk}

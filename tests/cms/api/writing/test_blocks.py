"""Blocks keep their ids, what is not said of them stays, and so no translation is lost."""

import pytest
from wagtail.models import Locale

from cms.courses.models import Lesson
from cms.languages.states import segment_states
from tests.cms.api.writing.conftest import LESSON

pytestmark = pytest.mark.django_db


def without_defaults(value):
    """What was left to its default is written out when a page is saved."""
    if isinstance(value, dict):
        return {name: without_defaults(part) for name, part in value.items() if part not in ("", False, 0, 1)}
    return [without_defaults(part) for part in value] if isinstance(value, list) else value


def raw(lesson):
    latest = Lesson.objects.get(pk=lesson.pk).get_latest_revision_as_object()
    return latest._meta.get_field("body").stream_block.get_prep_value(latest.body)


@pytest.fixture
def body(nb, lesson):
    return nb.get(LESSON).json()["body"]


def test_a_changed_text_keeps_its_block_and_the_answer_that_was_never_shown(nb, lesson, body):
    before = raw(lesson)
    body[1]["choices"][0]["text"] = "Jo"
    assert nb.patch(LESSON, {"body": body}).status_code == 204
    after = raw(lesson)
    before[1]["value"]["choices"][0]["value"]["text"] = "Jo"
    assert without_defaults(after) == without_defaults(before)


def test_a_block_without_an_id_is_a_new_one(nb, lesson, body):
    nb.patch(LESSON, {"body": [{"@type": "heading", "text": "Først"}, *body]})
    after = raw(lesson)
    assert [block["id"] for block in after[1:]] == [block["id"] for block in body] and after[0]["id"]


def test_a_block_that_is_left_out_goes_and_the_others_may_change_places(nb, lesson, body):
    nb.patch(LESSON, {"body": body[1:]})
    assert [block["type"] for block in raw(lesson)] == ["single_choice"]


def test_blocks_can_be_sent_as_plones_clients_do(nb, lesson, body):
    blocks = {block["id"]: {name: block[name] for name in block if name != "id"} for block in body}
    blocks[body[0]["id"]]["text"] = "Om dere"
    nb.patch(LESSON, {"blocks": blocks, "blocks_layout": [body[1]["id"], body[0]["id"]]})
    assert [block["type"] for block in raw(lesson)] == ["single_choice", "heading"]
    assert raw(lesson)[1]["value"]["text"] == "Om dere"


def test_rich_text_comes_through_the_editors_own_features(nb, lesson, body):
    html = '<p onclick="x()">Se <a href="/nb/proveprogram">her</a><script>alert(1)</script> <b>nå</b></p>'
    bad = '<p><a href="javascript:alert(1)">x</a><img src="x" onerror="x()"></p>'
    added = [{"@type": "paragraph", "text": text} for text in (html, bad)]
    assert nb.patch(LESSON, {"body": [*body, *added]}).status_code == 204
    first, second = (block["value"]["text"] for block in raw(lesson)[2:])
    assert 'linktype="page"' in first and "<b>nå</b>" in first
    assert not any(word in first + second for word in ("script", "onclick", "onerror"))


def test_each_wrong_block_is_named(nb, lesson, body):
    wrong = [
        {"@type": "slate"},
        {"@type": "heading", "text": 5, "colour": "red"},
        {**body[0], "@type": "quote"},
    ]
    refusal = nb.patch(LESSON, {"body": wrong})
    fields = {error["field"] for error in refusal.json()["errors"]}
    assert {"body[0]", "body[1].colour", "body[2]"} <= fields


@pytest.mark.parametrize("sent", ["x", 1, {}, [1], [{"@type": ["a"]}], [{"@type": "heading", "id": {}}]])
def test_what_are_no_blocks_is_refused(nb, lesson, sent):
    assert nb.patch(LESSON, {"body": sent}).status_code in (204, 400)


def test_two_blocks_with_one_id_are_refused(nb, lesson, body):
    assert nb.patch(LESSON, {"body": [body[0], body[0]]}).status_code == 400


def test_read_change_write_loses_no_translation(admin):
    lesson = Lesson.objects.filter(locale__language_code="nb", live=True).order_by("path").first()
    swedish = Locale.objects.get(language_code="sv")
    before = {state.path: state.target for state in segment_states(lesson, swedish)}
    address = lesson.get_url_parts()[2].rstrip("/")
    document = admin.get(address).json()
    document["title"] = "En annen tittel"
    admin.patch(address, document)
    assert admin.post(f"{address}/@workflow/publish").status_code == 200
    after = {state.path: state.target for state in segment_states(Lesson.objects.get(pk=lesson.pk), swedish)}
    assert {path: after[path] for path in after if path != "title"} == {
        path: before[path] for path in before if path != "title"
    }
    assert len(before) > 5

"""Some fields, components filled in, whole documents in a list; and a no that names all that is wrong."""

import pytest

from cms.api.services import REGISTRY
from tests.cms.core.sample_pages import a_course, a_lesson, a_module

pytestmark = pytest.mark.django_db
COURSE = "/nb/proveprogram/provekurs"


@pytest.fixture
def module(db):
    return a_module(a_course())


def test_only_the_fields_that_were_asked_for_are_given(reader, module):
    assert set(reader.json(f"{COURSE}?fields=title,minutes")) == {"@id", "@type", "UID", "title", "minutes"}


def test_a_component_is_filled_where_it_was_asked_for(reader, module, monkeypatch):
    monkeypatch.setitem(REGISTRY, "breadcrumbs", lambda row, _request: {"of": row.path})
    components = reader.json(f"{COURSE}?expand:list=breadcrumbs")["@components"]
    assert components["breadcrumbs"] == {"of": "nb/proveprogram/provekurs"}
    assert list(components["navigation"]) == ["@id"]


def test_every_parameter_that_is_wrong_is_named(reader, module):
    answer = reader.get(f"{COURSE}?colour=red&b_size=many&fullobjects=maybe")
    assert answer.status_code == 400
    assert [each["name"] for each in answer.json()["parameters"]] == ["colour", "b_size", "fullobjects"]


@pytest.mark.parametrize("wish", ["fields=owner_role", "expand=secrets"])
def test_what_is_not_there_cannot_be_wished(reader, module, wish):
    answer = reader.get(f"{COURSE}?{wish}")
    assert (answer.status_code, answer.json()["error"]["type"]) == (400, "BadRequest")


@pytest.mark.parametrize("size", ["0", "101", "-1", "1e3", "٣"])
def test_a_batch_has_a_size_that_hurts_nobody(reader, module, size):
    assert reader.get(f"{COURSE}?b_size={size}").status_code == 400


def test_the_list_goes_on_where_the_link_leads(reader, module):
    a_module(module.get_parent(), title="Modul to")
    first = reader.get(f"{COURSE}?b_size=1")
    assert 'rel="next"' in first["Link"]
    following = first.json()["batching"]["next"].removeprefix("http://testserver")
    assert [item["title"] for item in reader.json(following)["items"]] == ["Modul to"]


def test_behind_the_end_there_is_nothing(reader, module):
    answer = reader.json(f"{COURSE}?b_start=99")
    assert (answer["items"], answer["items_total"]) == ([], 1)


def test_a_long_list_begins_with_25_and_says_how_it_goes_on(reader, module):
    for number in range(26):
        a_lesson(module, title=f"Leksjon {number}")
    answer = reader.get(module.get_url_parts()[2])
    assert (len(answer.json()["items"]), answer.json()["items_total"]) == (25, 26)
    assert '<http://testserver/nb/proveprogram/provekurs/provemodul?b_start=25>; rel="next"' in answer["Link"]


def test_items_may_be_whole_documents_without_lists_of_their_own(reader, module):
    a_lesson(module, minutes=7)
    item = reader.json(f"{COURSE}?fullobjects=1")["items"][0]
    assert item["@components"] and "items" not in item
    lesson = reader.json(f"{COURSE}/provemodul?fullobjects=true")["items"][0]
    assert lesson == reader.json(f"{COURSE}/provemodul/proveleksjon")


def test_an_answer_ends_where_it_becomes_too_long(reader, module, monkeypatch):
    monkeypatch.setattr("cms.api.items.MOST_BYTES", 1)
    for number in range(2):
        a_lesson(module, title=f"Leksjon {number}")
    answer = reader.json(f"{COURSE}/provemodul?fullobjects=1")
    assert len(answer["items"]) == 1
    assert answer["batching"]["next"].endswith("fullobjects=1&b_start=1")


def test_a_list_costs_two_queries(reader, module, django_assert_num_queries):
    reader.json(COURSE)
    with django_assert_num_queries(2):
        reader.client.get(f"/api{COURSE}?b_size=10")


def test_blocks_are_given_as_plones_clients_know_them_where_they_are_asked_for(reader, module):
    body = [{"type": "heading", "id": "11111111-1111-4111-8111-111111111111", "value": {"text": "Om"}}]
    lesson = a_lesson(module, body=body)
    answer = reader.json(f"{lesson.get_url_parts()[2]}?fields=blocks,blocks_layout")
    assert answer["blocks"] == {body[0]["id"]: {"@type": "heading", "text": "Om"}}
    assert answer["blocks_layout"] == {"items": [body[0]["id"]]}

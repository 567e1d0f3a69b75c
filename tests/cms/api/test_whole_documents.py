"""A list of whole documents is put together of stored bytes."""

import pytest

from cms.api.stored.sweep import sweep
from tests.cms.core.sample_pages import a_lesson, a_module

pytestmark = pytest.mark.django_db


@pytest.fixture
def module():
    module = a_module()
    a_lesson(module, title="Første")
    a_lesson(module, title="Andre")
    sweep()
    return module


@pytest.fixture
def address(module):
    return f"/api{module.get_url_parts()[2]}?fullobjects=1"


def test_it_is_the_list_that_the_router_makes(client, address):
    assert client.get(address).json() == client.get(f"{address}&b_start=0").json()


def test_it_costs_two_queries(client, address, django_assert_num_queries):
    client.get(address)
    with django_assert_num_queries(2):
        assert len(client.get(address).json()["items"]) == 2


def test_who_has_it_is_told_so_without_a_document_being_read(client, address, django_assert_num_queries):
    etag = client.get(address)["ETag"]
    with django_assert_num_queries(2) as asked:
        assert client.get(address, headers={"if-none-match": etag}).status_code == 304
    assert not any("body" in query["sql"] for query in asked.captured_queries)


def test_a_changed_lesson_makes_another_list(client, module, address):
    before = client.get(address)["ETag"]
    lesson = module.get_children().first().specific
    lesson.title = "Nytt navn"
    lesson.save_revision().publish()
    answer = client.get(address, headers={"if-none-match": before})
    assert answer.json()["items"][0]["title"] == "Nytt navn"


def test_a_list_of_lists_is_left_to_the_router(client, module):
    course = module.get_parent()
    [told] = client.get(f"/api{course.get_url_parts()[2]}?fullobjects=1").json()["items"]
    assert "items" not in told


def test_another_host_reads_its_own_addresses(client, address, settings):
    settings.ALLOWED_HOSTS = ["*"]
    response = client.get(address, headers={"host": "partner.example"})
    assert response.json()["items"][0]["@id"].startswith("http://partner.example/nb/")

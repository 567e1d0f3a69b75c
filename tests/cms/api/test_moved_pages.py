"""A page that was moved is found at its old address: 301, with the new one and its id."""

import pytest

from cms.api.models import Alias
from cms.api.stored.following import projected_once
from tests.cms.core.sample_pages import a_course, a_lesson, a_module

pytestmark = pytest.mark.django_db


@pytest.fixture
def course(db):
    with projected_once():
        course = a_lesson(a_module(a_course())).get_parent().get_parent().specific
    rename(course, "nytt")
    return course


def rename(page, slug):
    page.refresh_from_db()
    page.slug = slug
    page.save_revision().publish()


def test_the_old_address_leads_to_the_new_one(client, course):
    answer = client.get("/++api++/nb/proveprogram/provekurs")
    assert answer.status_code == 301
    assert answer["Location"] == "http://testserver/++api++/nb/proveprogram/nytt"


def test_the_answer_names_the_new_address_and_the_page(client, course):
    told = client.get("/api/nb/proveprogram/provekurs").json()
    assert told["@id"] == "http://testserver/nb/proveprogram/nytt"
    assert told["UID"] == f"{course.translation_key.hex}-nb"


def test_what_is_below_a_moved_page_moves_along(client, course):
    answer = client.get("/api/nb/proveprogram/provekurs/provemodul/proveleksjon?fields=title")
    assert answer["Location"].endswith("/api/nb/proveprogram/nytt/provemodul/proveleksjon?fields=title")


def test_a_page_that_moved_twice_is_found_in_one_step(client, course):
    rename(course, "nyere")
    assert client.get("/api/nb/proveprogram/provekurs")["Location"].endswith("/api/nb/proveprogram/nyere")


def test_a_page_that_moved_back_is_no_alias_of_itself(client, course):
    rename(course, "provekurs")
    assert client.get("/api/nb/proveprogram/provekurs").status_code == 200


def test_a_service_of_a_moved_page_moves_along(client, course):
    answer = client.get("/api/nb/proveprogram/provekurs/@changes?b_size=1")
    assert answer["Location"].endswith("/api/nb/proveprogram/nytt/@changes?b_size=1")


def test_an_address_of_a_page_that_cannot_be_read_leads_nowhere(client, course):
    course.unpublish()
    assert client.get("/api/nb/proveprogram/provekurs").status_code == 404


def test_the_addresses_of_a_deleted_page_go_with_it(client, course):
    course.delete()
    assert not Alias.objects.filter(path__startswith="nb/proveprogram/provekurs").exists()


def test_nobody_is_led_out_of_the_site(client, course):
    answer = client.get("/api//nb//proveprogram//provekurs//")
    assert answer["Location"].startswith("http://testserver/api/nb/")

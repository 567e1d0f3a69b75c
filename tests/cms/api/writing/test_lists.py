"""What stands below a draft is listed as below a published page: in batches, by who may read it."""

import pytest
from django.contrib.auth import get_user_model
from django.contrib.auth.models import Permission
from wagtail.models import GroupPagePermission

from tests.cms.api.writing.conftest import COURSE

pytestmark = pytest.mark.django_db


@pytest.fixture
def box(nb):
    nb.post("/nb", {"@type": "InformationPage", "title": "Boks"})
    for title in ("En", "To", "Tre"):
        nb.post("/nb/boks", {"@type": "InformationPage", "title": title})
    return "/nb/boks"


def titles(answer):
    return [item["title"] for item in answer.json()["items"]]


def test_as_many_as_were_asked_for(nb, box):
    answer = nb.get(f"{box}?b_size=2")
    assert (titles(answer), answer.json()["items_total"]) == (["En", "To"], 3)
    assert 'b_start=2>; rel="next"' in answer["Link"]


def test_the_next_batch_is_where_the_first_one_says(nb, box):
    following = nb.get(f"{box}?b_size=2").json()["batching"]["next"]
    assert titles(nb.get(f"{box}?{following.partition('?')[2]}")) == ["Tre"]


def test_whole_documents(nb, box):
    items = nb.get(f"{box}?fullobjects=1&b_size=1").json()["items"]
    assert [(item["title"], item["body"], "items" in item) for item in items] == [("En", [], False)]


def test_a_page_that_may_not_be_read_as_a_draft_is_listed_as_it_is_published(writer, course):
    programme = course.get_parent()
    programme.owner = get_user_model().objects.get(username="editor-sv")
    programme.save(update_fields=["owner"])
    GroupPagePermission.objects.create(
        group=programme.owner.groups.first(),
        page=programme,
        permission=Permission.objects.get(codename="add_page", content_type__app_label="wagtailcore"),
    )
    course.title = "Nytt navn"
    course.save_revision()
    assert titles(writer("editor-sv").get("/nb/proveprogram")) == ["Prøvekurs"]


def test_what_stands_beside_a_draft_is_told_when_it_is_wished(nb, box):
    found = nb.get(f"{box}/to?fields=previous_item,next_item").json()
    assert (found["previous_item"]["title"], found["next_item"]["title"]) == ("En", "Tre")


def test_beside_the_first_one_there_is_nothing_before(nb, box):
    assert nb.get(f"{box}/en?fields=previous_item").json()["previous_item"] == {}


def test_what_was_read_with_its_neighbours_can_be_sent_back(nb, box):
    read = nb.get(f"{box}/to?fields=title,next_item").json()
    assert nb.patch(f"{box}/to", read).status_code == 204


def test_somebody_without_the_right_learns_of_no_draft_beside_a_page(client, nb, course):
    nb.post("/nb/proveprogram", {"@type": "Course", "title": "Hemmelig"})
    assert client.get(f"/++api++{COURSE}?fields=next_item").json()["next_item"] == {}

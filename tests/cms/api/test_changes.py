"""Who copies our pages asks what happened since, and misses nothing."""

from datetime import timedelta

import pytest
from django.conf import settings
from django.utils import timezone

from cms.api.stored.changes import forget_old_changes
from cms.api.stored.models import Change
from tests.cms.core.sample_pages import a_course, a_module, a_programme, front_page

pytestmark = pytest.mark.django_db


@pytest.fixture
def course(reader):
    return a_course()


@pytest.fixture
def token(reader, course):
    """Of a reader that has everything."""
    return everything(reader)[1]


def everything(reader):
    items, answer = [], reader.json("/@changes")
    while answer["more"]:
        items += answer["items"]
        answer = reader.json(f"/@changes?since={answer['token']}")
    return items + answer["items"], answer["token"]


def since(reader, token, **wishes):
    query = "".join(f"&{name}={value}" for name, value in wishes.items())
    answer = reader.json(f"/@changes?since={token}{query}")
    return [(item["kind"], item["@id"].removeprefix("http://testserver/")) for item in answer["items"]]


def publish(page, **fields):
    page.refresh_from_db()
    for name, value in fields.items():
        setattr(page, name, value)
    page.save_revision().publish()


def test_who_asks_for_the_first_time_is_told_every_page(reader, course):
    reader.json("/")
    addresses = {item["@id"] for item in everything(reader)[0]}
    assert "http://testserver/nb/proveprogram/provekurs" in addresses
    assert {f"http://testserver/{code}" for code, _ in settings.LANGUAGES} <= addresses


def test_who_has_everything_is_told_nothing(reader, token):
    assert since(reader, token) == []


def test_a_published_change_is_told(reader, course, token):
    publish(course, audience="Alle")
    assert ("updated", "nb/proveprogram/provekurs") in since(reader, token)


def test_a_new_page_is_told(reader, course, token):
    a_module(course)
    assert since(reader, token)[0] == ("created", "nb/proveprogram/provekurs/provemodul")


def test_a_moved_page_is_told_with_where_it_was(reader, course, token):
    publish(course, slug="nytt")
    item = next(each for each in reader.json(f"/@changes?since={token}")["items"] if each["kind"] == "moved")
    assert item["former"] == "http://testserver/nb/proveprogram/provekurs"


def test_an_unpublished_page_leaves_a_tombstone(reader, course, token):
    course.unpublish()
    assert ("unpublished", "nb/proveprogram/provekurs") in since(reader, token)


def test_a_deleted_page_leaves_a_tombstone_without_its_words(reader, course, token):
    course.delete()
    item = reader.json(f"/@changes?since={token}")["items"][0]
    assert item["kind"] == "deleted"
    assert set(item) == {"kind", "@id", "@type", "UID", "language", "at"}


def test_a_language_is_told_alone(reader, course, token):
    publish(course, audience="Alle")
    publish(front_page("sv"), tagline="Hej")
    assert {path.split("/")[0] for _kind, path in since(reader, token, language="sv")} == {"sv"}


def test_a_branch_is_told_alone(reader, course, token):
    publish(course, audience="Alle")
    publish(front_page("sv"), tagline="Hej")
    told = reader.json(f"/nb/proveprogram/@changes?since={token}")["items"]
    assert told and all("/nb/proveprogram" in item["@id"] for item in told)


def test_many_changes_come_in_batches_that_lead_on(reader, course, token):
    for number in range(3):
        a_module(course, title=f"Modul {number}")
    answer = reader.get(f"/@changes?since={token}&b_size=2")
    assert answer.json()["more"] and 'rel="next"' in answer["Link"]
    onwards = answer.json()["next"].removeprefix("http://testserver")
    assert reader.json(onwards)["items"][0]["kind"] == "created"


def test_what_happens_during_the_first_reading_is_told_afterwards(reader, course):
    answer = reader.json("/@changes?b_size=1")
    publish(course, audience="Alle")
    while answer["more"]:
        answer = reader.json(f"/@changes?since={answer['token']}")
    assert ("updated", "nb/proveprogram/provekurs") in since(reader, answer["token"])


@pytest.mark.parametrize("token", ["x", "-1", "1;drop", "s1", "9" * 19])
def test_a_token_that_is_none_is_a_mistake_that_is_named(reader, token):
    answer = reader.get(f"/@changes?since={token}")
    assert (answer.status_code, answer.json()["parameters"][0]["name"]) == (400, "since")


def test_changes_cost_few_queries_however_many_they_are(reader, token, django_assert_num_queries):
    a_programme()
    with django_assert_num_queries(2):
        reader.client.get(f"/api/@changes?since={token}")


def test_what_happened_long_ago_is_forgotten_and_an_old_token_says_so(reader, token, course):
    publish(course, title="Nytt navn")
    publish(course, title="Annet navn")
    Change.objects.update(at=timezone.now() - timedelta(days=settings.API_CHANGES_KEPT_DAYS + 1))
    forget_old_changes()
    refusal = reader.get(f"/@changes?since={token}")
    assert (refusal.status_code, "since" in refusal.json()["detail"]) == (410, True)


def test_a_token_that_was_given_since_still_counts(reader, token, course):
    publish(course, title="Nytt navn")
    newest = everything(reader)[1]
    Change.objects.update(at=timezone.now() - timedelta(days=settings.API_CHANGES_KEPT_DAYS + 1))
    forget_old_changes()
    publish(course, title="Annet navn")
    assert since(reader, newest)[0][0] == "updated"

"""Which pages name which as related, and who would lose a link."""

import json

import pytest

from cms.api.addresses import uid
from cms.information.models import InformationPage
from tests.cms.core.sample_pages import below, front_page

pytestmark = pytest.mark.django_db


@pytest.fixture
def target(db):
    return below(front_page(), InformationPage(title="Målet"))


@pytest.fixture
def source(target):
    related = json.dumps([{"type": "page", "value": target.pk}])
    return below(front_page(), InformationPage(title="Kilden", related=related))


def test_a_page_lists_what_it_names_as_related(reader, source, target, titles):
    items = reader.page(source)["relatedItems"]
    assert (titles(items), items[0]["UID"]) == (["Målet"], uid(target))


def test_what_nobody_may_read_is_not_related(reader, source, target, make_private):
    make_private(target)
    assert reader.page(source)["relatedItems"] == []


def test_relations_are_listed_by_their_source(reader, source, target):
    found = reader.json(f"/@relations?source={uid(source)}")["relations"]["relatedItems"]
    assert [each["target"]["UID"] for each in found["items"]] == [uid(target)]


def test_relations_are_counted(reader, source):
    assert reader.json("/@relations")["stats"]["relatedItems"] >= 1


def test_a_source_without_relations_has_none(reader, target):
    assert reader.json(f"/@relations?source={uid(target)}")["relations"] == {}


def test_who_would_lose_a_link_is_named(reader, source, target):
    [answer] = reader.json(f"/@linkintegrity?uids={uid(target)}")
    assert [breach["uid"] for breach in answer["breaches"]] == [uid(source)]


def test_a_draft_that_links_is_not_named(reader, source, target):
    source.unpublish()
    [answer] = reader.json(f"/@linkintegrity?uids={uid(target)}")
    assert answer["breaches"] == []


def test_a_page_must_be_named(reader):
    assert reader.get("/@linkintegrity").status_code == 400


def test_former_addresses_are_not_for_everybody(reader, source):
    answer = reader.get("/nb/@aliases")
    assert (answer.status_code, answer.json()["error"]["type"]) == (401, "Unauthorized")


def test_asked_of_a_page_only_its_own_relations_are_told(reader, source, target):
    address = target.get_url_parts()[2].rstrip("/")
    found = reader.json(f"{address}/@relations?relation=relatedItems")["relations"]["relatedItems"]
    assert [each["source"]["UID"] for each in found["items"]] == [uid(source)]


def test_asked_of_a_page_links_are_those_to_it(reader, source, target):
    [answer] = reader.json(f"{target.get_url_parts()[2].rstrip('/')}/@linkintegrity")
    assert [breach["uid"] for breach in answer["breaches"]] == [uid(source)]

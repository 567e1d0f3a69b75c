"""Breadcrumbs, navigation, the section around a page, the front page above it."""

import pytest

from tests.cms.api.services.conftest import COURSE

pytestmark = pytest.mark.django_db


def test_the_breadcrumbs_lead_from_below_the_front_page_to_the_page(reader, course, titles):
    answer = reader.json(f"{COURSE}/forste/@breadcrumbs")
    assert answer["root"] == "http://testserver/nb"
    assert titles(answer["items"]) == ["Prøveprogram", "Prøvekurs", "Første"]


def test_a_front_page_has_no_breadcrumbs(reader, course):
    assert reader.json("/nb/@breadcrumbs")["items"] == []


def test_the_navigation_is_the_front_page_and_what_stands_below_it(reader, course, titles):
    items = reader.json(f"{COURSE}/@navigation")["items"]
    assert items[0]["@id"] == "http://testserver/nb"
    assert "Prøveprogram" in titles(items)
    assert [item["items"] for item in items if item["title"] == "Prøveprogram"] == [[]]


def test_the_navigation_is_as_deep_as_wished(reader, course, titles):
    items = reader.json("/nb/@navigation?expand.navigation.depth=3")["items"]
    programme = next(item for item in items if item["title"] == "Prøveprogram")
    assert titles(programme["items"][0]["items"]) == ["Første", "Andre"]


@pytest.mark.parametrize("depth", ["0", "7", "all"])
def test_the_navigation_is_no_deeper_than_allowed(reader, course, depth):
    problem = reader.get(f"/nb/@navigation?expand.navigation.depth={depth}")
    assert problem.status_code == 400
    assert problem.json()["parameters"][0]["name"] == "expand.navigation.depth"


def test_the_navigation_says_where_it_is_not_whole(reader, course, monkeypatch):
    monkeypatch.setattr("cms.api.services.navigation.MOST_ROWS", 1)
    assert reader.json("/nb/@navigation")["complete"] is False


def test_the_navigation_at_the_mount_holds_every_language(reader, course):
    addresses = {item["@id"] for item in reader.json("/@navigation")["items"]}
    assert {"http://testserver/nb", "http://testserver/sv"} <= addresses


def test_the_section_is_opened_down_to_the_page(reader, course, titles):
    answer = reader.json(f"{COURSE}/forste/@contextnavigation")
    here = answer["items"][0]
    assert (answer["title"], here["title"], here["is_in_path"]) == ("Prøveprogram", "Prøvekurs", True)
    assert [module["is_current"] for module in here["items"]] == [True, False]
    assert titles(here["items"][0]["items"]) == ["Leksjon"]


def test_the_front_page_shows_its_sections(reader, course, titles):
    assert "Prøveprogram" in titles(reader.json("/nb/@contextnavigation")["items"])


def test_the_root_is_the_front_page_without_its_list(reader, course):
    root = reader.json(f"{COURSE}/@navroot")["navroot"]
    assert (root["@id"], "items" in root) == ("http://testserver/nb", False)


def test_what_nobody_may_read_is_on_no_way(reader, course, make_private):
    make_private(course.get_parent())
    for name in ("navigation?expand.navigation.depth=6", "contextnavigation"):
        assert "Prøve" not in reader.get(f"/nb/@{name}").content.decode()

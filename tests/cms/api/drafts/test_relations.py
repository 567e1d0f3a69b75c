"""What a page names as related is written through ``@relations``, by who may change the page."""

import pytest

from cms.information.models import InformationPage

pytestmark = pytest.mark.django_db


@pytest.fixture
def pages(nb):
    """UIDs of two drafts."""
    made = [nb.post("/nb", {"@type": "InformationPage", "title": title}) for title in ("Kilden", "Målet")]
    return [answer.json()["UID"] for answer in made]


@pytest.fixture
def item(pages):
    return {"relation": "relatedItems", "source": pages[0], "target": pages[1]}


def related(nb):
    return [each["title"] for each in nb.get("/nb/kilden").json()["relatedItems"]]


def test_a_page_names_another_as_related(nb, item):
    assert nb.post("/@relations", {"items": [item]}).status_code == 204
    assert related(nb) == ["Målet"]


def test_naming_it_twice_makes_no_new_version(nb, item):
    nb.post("/@relations", {"items": [item]})
    before = nb.get("/nb/kilden")["ETag"]
    nb.post("/@relations", {"items": [item, item]})
    assert (nb.get("/nb/kilden")["ETag"], related(nb)) == (before, ["Målet"])


def test_they_are_parted_again(nb, item):
    nb.post("/@relations", {"items": [item]})
    assert nb.delete("/@relations", {"items": [item]}).status_code == 204
    assert related(nb) == []


def test_who_asks_with_a_token_is_told_of_drafts_and_nobody_else(nb, client, item):
    nb.post("/@relations", {"items": [item]})
    address = f"/@relations?source={item['source']}"
    [told] = nb.get(address).json()["relations"]["relatedItems"]["items"]
    assert (told["source"]["title"], told["target"]["review_state"]) == ("Kilden", "private")
    assert client.get(f"/++api++{address}").json()["relations"] == {}


def test_a_draft_that_points_at_a_page_is_named_to_who_may_read_it(nb, client, item):
    nb.post("/@relations", {"items": [item]})
    address = f"/@linkintegrity?uids={item['target']}"
    assert [each["title"] for each in nb.get(address).json()[0]["breaches"]] == ["Kilden"]
    assert client.get(f"/++api++{address}").json() == []


@pytest.mark.parametrize("name", ["source", "target"])
def test_where_a_page_is_not_there_nothing_is_done_and_it_is_named(nb, item, name):
    wrong = {**item, name: "nothing-like-it"}
    refusal = nb.post("/@relations", {"items": [item, wrong]})
    assert (refusal.status_code, refusal.json()["failed"][0][0]) == (422, wrong)
    assert related(nb) == []


def test_pages_that_name_none_say_so(nb, item, course):
    refusal = nb.post("/@relations", {"items": [{**item, "source": "/nb/proveprogram/provekurs"}]})
    assert refusal.status_code == 422


def test_a_draft_that_may_not_be_read_cannot_be_named(writer, nb, item, pages):
    mine = writer("editor-sv").post("/sv", {"@type": "InformationPage", "title": "Min"}).json()["UID"]
    refusal = writer("editor-sv").post("/@relations", {"items": [{**item, "source": mine}]})
    assert refusal.status_code == 422


@pytest.mark.parametrize("name", ["translator-nb", "reviewer-nb"])
def test_who_may_not_change_the_page_relates_nothing(writer, nb, item, name):
    assert writer(name).post("/@relations", {"items": [item]}).status_code == 403


def test_a_page_that_is_sent_back_as_it_was_read_is_unchanged(nb, item):
    nb.post("/@relations", {"items": [item]})
    read = nb.get("/nb/kilden")
    nb.patch("/nb/kilden", read.json())
    assert nb.get("/nb/kilden")["ETag"] == read["ETag"]
    assert InformationPage.objects.filter(slug="kilden").exists()


@pytest.mark.parametrize("items", [None, [], [1], [{}], [{"relation": "translationOf"}], "x"])
def test_what_is_no_list_of_relations_is_refused(nb, items):
    assert nb.post("/@relations", {"items": items}).status_code == 400


def test_nobody_relates_pages_without_a_token(client):
    answer = client.post("/++api++/@relations", "{}", "application/json")
    assert answer.status_code == 401


def test_asked_of_a_page_only_what_it_takes_part_in_is_told(nb, item):
    nb.post("/nb", {"@type": "InformationPage", "title": "Annet"})
    nb.post("/@relations", {"items": [item]})
    found = [nb.get(f"/nb/{slug}/@relations").json() for slug in ("kilden", "malet", "annet")]
    assert [each["stats"] for each in found] == [{"relatedItems": 1}, {"relatedItems": 1}, {}]


def test_asked_of_a_page_without_naming_any_links_are_those_to_the_page(nb, item):
    nb.post("/@relations", {"items": [item]})
    [answer] = nb.get("/nb/malet/@linkintegrity").json()
    assert (answer["title"], [each["title"] for each in answer["breaches"]]) == ("Målet", ["Kilden"])


@pytest.mark.parametrize("name", ["relations", "linkintegrity"])
def test_where_no_page_stands_there_is_nothing_to_tell(nb, name):
    assert nb.get(f"/nb/ingenting/@{name}").status_code == 404

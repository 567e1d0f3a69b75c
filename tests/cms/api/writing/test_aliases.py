"""A page can be given other addresses; where something stands already, nothing is taken away."""

import pytest

from tests.cms.api.writing.conftest import COURSE

pytestmark = pytest.mark.django_db
OLD = {"items": [{"path": "/nb/gammel"}]}


def test_an_address_leads_readers_to_the_page(nb, client, course):
    assert nb.post(f"{COURSE}/@aliases", OLD).status_code == 204
    assert client.get("/++api++/nb/gammel")["Location"].endswith(COURSE)
    listed = nb.get(f"{COURSE}/@aliases").json()["items"]
    assert [(each["path"], each["redirect-to"], each["manual"]) for each in listed] == [
        ("/nb/gammel", COURSE, True)
    ]


def test_what_cannot_be_added_twice_is_named(nb, course):
    nb.post(f"{COURSE}/@aliases", OLD)
    again = nb.post(f"{COURSE}/@aliases", OLD)
    assert (again.status_code, again.json()["failed"]) == (200, ["/nb/gammel"])


def test_it_can_be_removed_once(nb, client, course):
    nb.post(f"{COURSE}/@aliases", OLD)
    answers = [nb.delete(f"{COURSE}/@aliases", OLD).status_code for _time in range(2)]
    assert answers == [204, 200] and client.get("/++api++/nb/gammel").status_code == 404


@pytest.mark.parametrize("path", ["/nb/proveprogram", "/sv/gammal", "/gammel", "/admin/x"])
def test_nothing_is_led_away_from_where_something_stands_or_another_language_is(nb, course, path):
    assert nb.post(f"{COURSE}/@aliases", {"items": [path]}).json()["failed"] == [path]


@pytest.mark.parametrize(
    "path", ["nb/x", "/nb/../sv", "/nb/@login", "//evil.example", 1, None, "/" + "x" * 1001]
)
def test_an_address_that_is_none_is_refused(nb, course, path):
    assert nb.post(f"{COURSE}/@aliases", {"items": [path]}).status_code == 400


def test_only_who_publishes_there_gives_addresses(writer, course):
    assert writer("translator-nb").post(f"{COURSE}/@aliases", OLD).status_code == 403


def test_nobody_else_sees_them(client, course):
    assert client.get(f"/++api++{COURSE}/@aliases").status_code == 401


OF_THE_SITE = {"items": [{"path": "/nb/gammel", "redirect-to": COURSE}]}


def test_addresses_can_be_given_at_the_mount_too(nb, client, course):
    assert nb.post("/@aliases", OF_THE_SITE).status_code == 204
    assert client.get("/++api++/nb/gammel")["Location"].endswith(COURSE)
    listed = nb.get("/@aliases?q=/nb/gam&manual=true").json()
    assert [(each["path"], each["redirect-to"]) for each in listed["items"]] == [("/nb/gammel", COURSE)]


def test_and_be_removed_there_once(nb, course):
    nb.post("/@aliases", OF_THE_SITE)
    assert [nb.delete("/@aliases", OF_THE_SITE).status_code for _time in range(2)] == [204, 200]


def test_those_of_pages_that_somebody_does_not_publish_are_left_alone(writer, nb, course):
    nb.post("/@aliases", OF_THE_SITE)
    swedish = writer("editor-sv")
    assert "/nb/gammel" not in [each["path"] for each in swedish.get("/@aliases").json()["items"]]
    answers = [ask("/@aliases", OF_THE_SITE).json()["failed"] for ask in (swedish.delete, swedish.post)]
    assert answers == [["/nb/gammel"], ["/nb/gammel"]]


@pytest.mark.parametrize("target", ["/nb/nowhere", None, 1, "https://evil.example/"])
def test_an_address_leads_to_a_page_of_ours_alone(nb, course, target):
    items = {"items": [{"path": "/nb/gammel", "redirect-to": target}]}
    assert nb.post("/@aliases", items).json()["failed"] == ["/nb/gammel"]


@pytest.mark.parametrize("items", [None, [], ["/nb/x"], [{"path": "nb/x"}], [{"redirect-to": COURSE}]])
def test_what_is_no_list_of_addresses_is_refused(nb, course, items):
    assert nb.post("/@aliases", {"items": items}).status_code == 400


def test_a_token_that_does_not_publish_sees_no_addresses(writer, client):
    assert writer(scopes=["write"]).get("/@aliases").status_code == 403
    assert client.get("/++api++/@aliases").status_code == 401

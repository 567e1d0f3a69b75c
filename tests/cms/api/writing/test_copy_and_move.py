"""Copies are drafts with identities of their own; what is moved keeps its identity."""

import pytest
from wagtail.models import Page

from tests.cms.api.writing.conftest import COURSE

pytestmark = pytest.mark.django_db


@pytest.fixture
def box(nb):
    nb.post("/nb", {"@type": "InformationPage", "title": "Boks"})
    nb.post("/nb", {"@type": "InformationPage", "title": "Side"})
    return "/nb/boks"


def test_a_page_is_copied_by_path_by_address_and_by_uid(nb, box):
    page = nb.get("/nb/side").json()
    for source in ("/nb/side", [page["@id"]], page["UID"]):
        assert len(nb.post(f"{box}/@copy", {"source": source}).json()) == 1
    copies = nb.get(box).json()["items"]
    assert [copy["@id"].rpartition("/")[2] for copy in copies] == ["side", "side-1", "side-2"]
    assert page["UID"] not in [copy["UID"] for copy in copies]


def test_a_copy_of_a_published_page_is_a_draft(nb, course):
    nb.post("/nb/proveprogram/@copy", {"source": COURSE})
    assert nb.get(f"{COURSE}-1").json()["review_state"] == "private"


def test_what_is_not_there_is_left_out(nb, box):
    assert nb.post(f"{box}/@copy", {"source": "/nb/nowhere"}).json() == []


def test_a_moved_page_keeps_its_uid_and_its_old_address_leads_on(nb, box):
    uid = nb.get("/nb/side").json()["UID"]
    answer = nb.post(f"{box}/@move", {"source": "/nb/side"}).json()
    assert answer[0]["target"].endswith("/nb/boks/side")
    assert nb.get("/nb/boks/side").json()["UID"] == uid
    assert nb.get("/nb/side")["Location"].endswith("/++api++/nb/boks/side")


@pytest.mark.parametrize("name", ["copy", "move"])
def test_nothing_goes_where_its_type_cannot_stand(nb, box, course, name):
    assert nb.post(f"{box}/@{name}", {"source": COURSE}).status_code == 403


def test_a_page_does_not_move_below_itself(nb, box):
    assert nb.post(f"{box}/@move", {"source": box}).status_code == 403


def test_a_move_needs_both_ends(writer, nb, box):
    below = Page.objects.get(slug="boks")
    narrow = writer(branch=below)
    assert narrow.post(f"{box}/@move", {"source": "/nb/side"}).json() == []


@pytest.mark.parametrize("source", [None, "", [], ["x"] * 51])
def test_a_source_that_is_none_is_refused(nb, box, source):
    assert nb.post(f"{box}/@copy", {"source": source}).status_code == 400


@pytest.mark.parametrize("source", [True, 1, {}, {"@id": 3}, [None], ["/nb/side", True], [[]]])
@pytest.mark.parametrize("name", ["copy", "move"])
def test_a_source_that_can_mean_no_page_is_named(nb, box, name, source):
    refusal = nb.post(f"{box}/@{name}", {"source": source})
    assert (refusal.status_code, refusal.json()["errors"][0]["field"]) == (400, "source")

"""States are changed by who may change them in the editor, for the same reasons."""

import pytest

from cms.courses.models import Course, Lesson
from tests.cms.api.writing.conftest import COURSE

pytestmark = pytest.mark.django_db


@pytest.fixture
def draft(nb):
    nb.post("/nb", {"@type": "Programme", "title": "Nytt"})
    return "/nb/nytt"


def test_a_draft_can_be_published(nb, client, draft):
    step = nb.post(f"{draft}/@workflow/publish", {"comment": "bra"}).json()
    assert (step["action"], step["comments"], step["review_state"]) == ("publish", "bra", "published")
    assert client.get(f"/++api++{draft}").json()["review_state"] == "published"


def test_what_was_done_stands_in_its_history(nb, draft):
    nb.post(f"{draft}/@workflow/publish", {"comment": "bra"})
    answer = nb.get(f"{draft}/@workflow").json()
    assert answer["state"]["id"] == "published"
    assert (answer["history"][-1]["action"], answer["history"][-1]["comments"]) == ("publish", "bra")


def test_only_what_can_be_done_now_is_offered(nb, draft):
    names = [each["@id"].rpartition("/")[2] for each in nb.get(f"{draft}/@workflow").json()["transitions"]]
    assert "publish" in names and "retract" not in names


def test_what_cannot_be_done_now_is_refused_with_what_can(nb, draft):
    refusal = nb.post(f"{draft}/@workflow/retract")
    assert refusal.status_code == 400 and "publish" in refusal.json()["detail"]


def test_what_the_editors_form_would_find_missing_is_named(nb, course):
    nb.post(COURSE.rpartition("/")[0], {"@type": "Course", "title": "Ufullstendig"})
    refusal = nb.post("/nb/proveprogram/ufullstendig/@workflow/publish")
    fields = {error["field"] for error in refusal.json()["errors"]}
    assert refusal.status_code == 400 and {"summary", "licence"} <= fields


def test_a_date_can_be_given_with_it(nb, client, draft):
    nb.post(f"{draft}/@workflow/publish", {"effective": "2099-01-02T03:04:00+00:00"})
    assert client.get(f"/++api++{draft}").status_code == 404
    assert nb.get(draft).json()["effective"] == "2099-01-02T03:04:00+00:00"


def test_a_page_is_taken_down(nb, client, draft):
    nb.post(f"{draft}/@workflow/publish")
    nb.post(f"{draft}/@workflow/retract")
    assert client.get(f"/++api++{draft}").status_code == 404


def test_taking_down_a_source_asks_about_its_translations(admin):
    source = Course.objects.get(locale__language_code="nb", slug__startswith="sosialt")
    address = source.get_url_parts()[2].rstrip("/")
    refusal = admin.post(f"{address}/@workflow/retract")
    assert (refusal.status_code, refusal.json()["values"]) == (409, ["follow", "stay"])
    assert admin.post(f"{address}/@workflow/retract?translations=stay").status_code == 200
    assert Course.objects.filter(translation_key=source.translation_key, live=True).count() == 2


def test_a_translation_goes_through_the_same_gate_and_review(writer, admin):
    lesson = Lesson.objects.filter(locale__language_code="sv", live=True).first()
    address = lesson.get_url_parts()[2].rstrip("/")
    sent = writer("translator-sv").post(f"{address}/@workflow/submit")
    assert (sent.status_code, sent.json()["review_state"]) == (200, "pending")
    back = writer("reviewer-sv").post(f"{address}/@workflow/reject", {"comment": "Les en gang til"})
    assert (back.status_code, back.json()["review_state"]) == (200, "published")


def test_sending_back_needs_a_reason(writer):
    lesson = Lesson.objects.filter(locale__language_code="sv", live=True).first()
    address = lesson.get_url_parts()[2].rstrip("/")
    writer("translator-sv").post(f"{address}/@workflow/submit")
    assert writer("reviewer-sv").post(f"{address}/@workflow/reject").status_code == 409


def test_a_token_that_may_not_publish_publishes_nothing(writer, draft):
    assert writer(scopes=["write"]).post(f"{draft}/@workflow/publish").status_code == 403


def test_versions_and_steps_stand_in_the_history(nb, draft):
    nb.patch(draft, {"title": "To"})
    nb.post(f"{draft}/@workflow/publish")
    entries = nb.get(f"{draft}/@history").json()
    assert [each["version"] for each in entries if each["type"] == "versioning"][-2:] == [1, 0]
    assert "publish" in [each["action"] for each in entries]


def test_an_old_version_is_read_compared_and_brought_back(nb, draft):
    nb.patch(draft, {"title": "To"})
    assert nb.get(f"{draft}/@history/0").json()["title"] == "Nytt"
    compared = nb.get(f"{draft}/@history/1?compare=0").json()
    assert {"field": "title", "before": "Nytt", "after": "To"} in compared
    assert nb.patch(f"{draft}/@history", {"version": 0}).status_code == 200
    assert nb.get(draft).json()["title"] == "Nytt"


@pytest.mark.parametrize("number", ["99", "x", "-1", "1e3", "²"])
def test_a_version_that_is_none_is_not_found(nb, draft, number):
    assert nb.get(f"{draft}/@history/{number}").status_code == 404


def test_the_history_is_for_those_who_may_read_drafts(client, course):
    assert client.get(f"/++api++{COURSE}/@history").status_code == 401

"""What readers ask about a page, editors ask about one that is not published."""

import pytest

from tests.cms.api.drafts.conftest import titles
from tests.cms.api.writing.conftest import COURSE

pytestmark = pytest.mark.django_db


def test_the_way_to_a_draft_leads_over_drafts(nb, draft):
    nb.post("/nb/skjult", {"@type": "Course", "title": "Kurs"})
    assert titles(nb.get("/nb/skjult/kurs/@breadcrumbs")) == ["Skjult", "Kurs"]


def test_navigation_shows_what_the_one_who_asks_may_read(nb, client, writer, draft):
    shown = [titles(each) for each in (nb.get("/nb/@navigation"), writer("editor-sv").get("/nb/@navigation"))]
    public = titles(client.get("/++api++/nb/@navigation"))
    assert "Skjult" in shown[0] and "Skjult" not in [*shown[1], *public]


def test_the_section_of_a_draft_is_opened(nb, draft):
    nb.post("/nb/skjult", {"@type": "Course", "title": "Kurs"})
    [item] = nb.get("/nb/skjult/kurs/@contextnavigation").json()["items"]
    assert (item["title"], item["is_current"], item["review_state"]) == ("Kurs", True, "private")


@pytest.mark.parametrize(
    "name", ["navroot", "actions", "translations", "types", "vocabularies/licences", "site"]
)
def test_other_services_answer_for_a_draft(nb, draft, name):
    answer = nb.get(f"/nb/skjult/@{name}")
    assert (answer.status_code, answer["Cache-Control"]) == (200, "private, no-store")


@pytest.mark.parametrize("name", ["breadcrumbs", "navigation", "navroot", "types"])
def test_to_nobody_else(client, writer, draft, name):
    answers = [client.get(f"/++api++/nb/skjult/@{name}"), writer("editor-sv").get(f"/nb/skjult/@{name}")]
    assert [answer.status_code for answer in answers] == [404, 404]


def test_a_service_at_a_former_address_leads_on(nb, draft):
    nb.patch("/nb/skjult", {"id": "annet"})
    moved = nb.get("/nb/skjult/@breadcrumbs")
    assert (moved.status_code, moved["Location"].endswith("/nb/annet/@breadcrumbs")) == (301, True)


def test_no_cache_keeps_a_published_page_that_was_filled_in_with_drafts(writer, nb, draft, course):
    """Somebody of the other language, who may not read this page as it is worked on."""
    asked = writer("editor-sv").get(f"{COURSE}?expand=navigation")
    assert (asked.status_code, asked["Cache-Control"]) == (200, "private, no-store")


def test_what_is_published_is_answered_for_as_ever(nb, client, course):
    with_token, without = nb.get(f"{COURSE}/@navroot"), client.get(f"/++api++{COURSE}/@navroot")
    assert with_token.json() == without.json()


def test_publishing_what_was_written_makes_no_further_version(nb, draft):
    nb.patch("/nb/skjult", {"title": "Annet"})
    nb.post("/nb/skjult/@workflow/publish")
    entries = nb.get("/nb/skjult/@history").json()
    assert [each["version"] for each in entries if each["type"] == "versioning"] == [1, 0]


def lessons(answer):
    return [lesson["title"] for module in answer.json()["modules"] for lesson in module["lessons"]]


def test_the_outline_of_a_draft_tells_of_drafts(nb, draft):
    nb.post("/nb/skjult", {"@type": "Course", "title": "Kurs"})
    nb.post("/nb/skjult/kurs", {"@type": "Module", "title": "Del"})
    nb.post("/nb/skjult/kurs/del", {"@type": "Lesson", "title": "Time", "minutes": 7})
    outline = nb.get("/nb/skjult/kurs/del/@outline")
    assert (lessons(outline), outline.json()["course"]["minutes"]) == (["Time"], 7)


def test_the_outline_of_a_published_course_has_the_drafts_in_it_for_who_reads_them(
    nb, client, writer, lesson
):
    lesson.get_parent().specific.save_revision().publish()
    nb.post(f"{COURSE}/provemodul", {"@type": "Lesson", "title": "Ny time"})
    asked = [nb.get(f"{COURSE}/@outline"), writer("editor-sv").get(f"{COURSE}/@outline")]
    anybody = client.get(f"/++api++{COURSE}/@outline")
    assert [lessons(each) for each in (*asked, anybody)] == [
        ["Prøveleksjon", "Ny time"],
        ["Prøveleksjon"],
        ["Prøveleksjon"],
    ]


def test_translations_in_work_are_listed_for_who_reads_them(writer, client, course):
    admin = writer("admin")
    admin.post(f"{COURSE}/@translations", {"language": "sv"})
    told = admin.get(f"{COURSE}/@translations").json()
    assert [(each["language"], each["review_state"]) for each in told["languages"]] == [
        ("nb", "published"),
        ("sv", "private"),
    ]
    assert client.get(f"/++api++{COURSE}/@translations").json()["items"] == []

"""Pages are created, read, changed and deleted as in the editor: drafts first, all problems at once."""

import pytest
from wagtail.models import Page

from cms.api.stored.models import StoredPage
from cms.courses.models import Course, Lesson
from tests.cms.api.writing.conftest import COURSE, LESSON
from tests.cms.core.sample_pages import front_page

pytestmark = pytest.mark.django_db
NEW = {"@type": "Programme", "title": "Nytt åøä"}


def test_a_new_page_is_a_draft_with_an_address_from_its_title(nb):
    made = nb.post("/nb", NEW)
    assert (made.status_code, made.json()["review_state"], made.json()["id"]) == (201, "private", "nytt-aoa")
    assert made["Location"] == made.json()["@id"]


def test_readers_are_told_nothing_of_it(nb, client):
    nb.post("/nb", NEW)
    assert client.get("/++api++/nb/nytt-aoa").status_code == 404
    assert not StoredPage.objects.filter(path="nb/nytt-aoa").exists()


def test_its_writer_reads_it_and_no_cache_keeps_it(nb):
    nb.post("/nb", NEW)
    answer = nb.get("/nb/nytt-aoa")
    assert (answer.status_code, answer["Cache-Control"]) == (200, "private, no-store")


def test_two_of_one_title_get_two_addresses(nb):
    nb.post("/nb", NEW)
    assert nb.post("/nb", NEW).json()["id"] == "nytt-aoa-1"


def test_an_address_that_is_taken_is_refused(nb):
    nb.post("/nb", NEW)
    refusal = nb.post("/nb", {**NEW, "id": "nytt-aoa"})
    assert (refusal.status_code, refusal.json()["errors"][0]["field"]) == (400, "id")


@pytest.mark.parametrize("name", [None, "Nope", "Lesson", {}, "HomePage"])
def test_a_type_that_cannot_stand_there_is_refused(nb, name):
    refusal = nb.post("/nb", {"@type": name, "title": "x"})
    assert (refusal.status_code, refusal.json()["errors"][0]["field"]) == (400, "@type")


def test_a_change_is_a_draft_beside_what_is_published(nb, client, course):
    assert nb.patch(COURSE, {"title": "Nytt navn"}).status_code == 204
    assert nb.get(COURSE).json()["title"] == "Nytt navn"
    assert client.get(f"/++api++{COURSE}").json()["title"] == "Prøvekurs"


def test_the_changed_page_is_sent_back_where_that_is_preferred(nb, course):
    answer = nb.patch(COURSE, {"title": "Nytt navn"}, Prefer="return=representation")
    assert (answer.status_code, answer.json()["title"]) == (200, "Nytt navn")


def test_everything_that_is_wrong_is_told_at_once_with_its_field(nb, course):
    wrong = {"effective": "not a date", "pass_mark": 900, "title": "x", "owner": 1, "licence": "no such"}
    refusal = nb.patch(COURSE, wrong)
    fields = {error["field"] for error in refusal.json()["errors"]}
    assert (refusal.status_code, fields) == (400, {"effective", "pass_mark", "owner", "licence"})
    assert nb.get(COURSE).json()["title"] == "Prøvekurs"


@pytest.mark.parametrize(
    "name",
    ["pk", "path", "live", "owner", "locked", "translation_key", "url_path", "facilitator_aim", "owner_role"],
)
def test_nothing_but_the_fields_of_the_api_can_be_written(nb, course, name):
    refusal = nb.patch(COURSE, {name: 1})
    assert refusal.status_code == 400 and name in refusal.json()["detail"]


def test_a_page_that_is_sent_back_as_it_was_read_makes_no_new_version(nb, lesson):
    read = nb.get(LESSON)
    assert nb.patch(LESSON, read.json()).status_code == 204
    assert nb.get(LESSON)["ETag"] == read["ETag"]


def test_a_page_can_be_renamed_and_its_old_address_leads_on(nb):
    nb.post("/nb", NEW)
    nb.patch("/nb/nytt-aoa", {"id": "annet"})
    moved = nb.get("/nb/nytt-aoa/@workflow?a=b")
    assert nb.get("/nb/annet").json()["id"] == "annet"
    assert moved.status_code == 301 and moved["Location"].endswith("/++api++/nb/annet/@workflow?a=b")


def test_but_for_nobody_who_may_not_read_the_draft(nb, client):
    nb.post("/nb", NEW)
    nb.patch("/nb/nytt-aoa", {"id": "annet"})
    assert client.get("/++api++/nb/nytt-aoa").status_code == 404


def test_a_write_to_a_former_address_keeps_its_method(nb):
    nb.post("/nb", NEW)
    nb.patch("/nb/nytt-aoa", {"id": "annet"})
    assert nb.patch("/nb/nytt-aoa", {"title": "x"}).status_code == 308


def test_a_write_over_a_newer_version_is_refused_with_the_current_one(nb, course):
    read = nb.get(COURSE)["ETag"]
    nb.patch(COURSE, {"title": "En annens"})
    refusal = nb.patch(COURSE, {"title": "Min"}, If_Match=read)
    assert (refusal.status_code, refusal["ETag"]) == (412, nb.get(COURSE)["ETag"])
    assert nb.patch(COURSE, {"title": "Min"}, If_Match=refusal["ETag"]).status_code == 204


def test_a_page_is_deleted(nb):
    nb.post("/nb", NEW)
    assert nb.delete("/nb/nytt-aoa").status_code == 204
    assert [nb.get("/nb/nytt-aoa").status_code, nb.delete("/nb/nytt-aoa").status_code] == [404, 404]


def test_a_page_that_others_are_translated_from_asks_what_becomes_of_them(admin, db):
    source = Course.objects.get(locale__language_code="nb", slug__startswith="sosialt")
    refusal = admin.delete(source.get_url_parts()[2])
    assert (refusal.status_code, refusal.json()["parameter"]) == (409, "translations")
    assert len(refusal.json()["translations"]) == 2


def test_and_goes_with_them_when_that_is_said(admin):
    source = Course.objects.get(locale__language_code="nb", slug__startswith="sosialt")
    address = source.get_url_parts()[2].rstrip("/")
    assert admin.delete(f"{address}?translations=follow").status_code == 204
    assert not Page.objects.filter(translation_key=source.translation_key).exists()


def test_a_translation_is_not_changed_past_the_translators(admin):
    translated = Lesson.objects.filter(locale__language_code="sv").first()
    refusal = admin.patch(translated.get_url_parts()[2], {"title": "x"})
    assert refusal.status_code == 409 and "/nb/" in refusal.json()["source"]


@pytest.mark.parametrize("body", ["[]", "1", "{", "[" * 100_000, '{"title": "a\\u0000b"}', '"x"'])
def test_a_body_that_is_no_object_is_refused(nb, course, body):
    answer = nb.client.generic(
        "PATCH", f"/++api++{COURSE}", body, content_type="application/json", headers=nb.headers
    )
    assert answer.status_code == 400


def test_a_body_that_is_too_long_is_refused(nb, course):
    assert nb.patch(COURSE, {"summary": "x" * 1_000_001}).status_code == 413


@pytest.mark.parametrize(
    "path", ["/nb/../sv", "/nb/%2e%2e/sv", "/nb/%00", "/", "/xx", "/nb/nowhere", "/root"]
)
def test_an_address_that_is_none_is_not_found(nb, path):
    assert nb.patch(path, {"title": "x"}).status_code in (404, 405)


@pytest.mark.parametrize("method", ["PUT", "POST", "DELETE"])
def test_what_cannot_be_done_at_an_address_is_said(nb, course, method):
    assert nb.ask(method, f"{COURSE}/@history", {}).status_code == 405


def test_the_order_of_pages_is_changed(nb):
    for name in ("en", "to"):
        nb.post("/nb", {**NEW, "id": name, "title": name})
    nb.patch("/nb", {"ordering": {"obj_id": "to", "delta": "top"}})
    assert front_page("nb").get_children().first().slug == "to"


def test_an_unknown_parameter_of_a_draft_is_named_too(nb, course):
    refused = nb.get(f"{COURSE}?colour=red&expand.navigation.depth=deep")
    assert {each["name"] for each in refused.json()["parameters"]} == {"colour", "expand.navigation.depth"}


def test_of_a_draft_some_fields_can_be_asked_for(nb, course):
    assert nb.get(f"{COURSE}?fields=title").json().keys() == {"@id", "@type", "UID", "title"}

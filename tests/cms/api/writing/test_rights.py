"""A person may by the API what they may in the editor, and a token less."""

import pytest
from wagtail.models import Locale

from tests.cms.api.writing.conftest import COURSE, Writer

pytestmark = pytest.mark.django_db

NOBODYS = [
    ("POST", "/nb"),
    ("PATCH", COURSE),
    ("DELETE", COURSE),
    ("POST", f"{COURSE}/@copy"),
    ("POST", f"{COURSE}/@move"),
    ("POST", f"{COURSE}/@workflow/publish"),
    ("PATCH", f"{COURSE}/@history"),
    ("POST", f"{COURSE}/@lock"),
    ("DELETE", f"{COURSE}/@lock"),
    ("PUT", COURSE),
    ("POST", "/nowhere"),
]


@pytest.mark.parametrize(("method", "path"), NOBODYS)
@pytest.mark.parametrize("token", ["", "Bearer not.a.token", "Bearer synergos_guess"])
def test_without_a_token_nothing_is_written(client, course, method, path, token):
    headers = {"Authorization": token} if token else {}
    answer = client.generic(method, f"/++api++{path}", "{}", "application/json", headers=headers)
    assert (answer.status_code, answer["WWW-Authenticate"]) == (401, "Bearer")
    assert answer.json()["error"]["message"] and answer["Cache-Control"] == "private, no-store"


WHO = {
    "editor-nb": (200, 204, 201, 200),
    "editor-sv": (200, 404, 404, 404),
    "translator-nb": (200, 403, 403, 400),
    "reviewer-nb": (200, 403, 403, 400),
    "reviewer-sv": (200, 404, 404, 404),
    "publisher-nb": (200, 204, 403, 200),
    "admin": (200, 204, 201, 200),
}


@pytest.mark.parametrize("name", WHO)
def test_each_person_may_what_they_may_in_the_editor(writer, course, name):
    person = writer(name)
    outcomes = (
        person.get(COURSE).status_code,
        person.patch(COURSE, {"title": "x"}).status_code,
        person.post(COURSE, {"@type": "Module", "title": "x"}).status_code,
        person.post(f"{COURSE}/@workflow/publish").status_code,
    )
    assert outcomes == WHO[name]


@pytest.mark.parametrize("name", ["editor-sv", "reviewer-sv", "translator-sv"])
def test_a_draft_is_not_there_for_who_has_no_part_in_its_language(writer, nb, name):
    nb.post("/nb", {"@type": "Programme", "title": "Nytt"})
    assert writer(name).get("/nb/nytt").status_code == 404


@pytest.mark.parametrize("name", ["translator-nb", "reviewer-nb"])
def test_a_draft_is_read_by_who_has_a_part_in_it(writer, nb, name):
    nb.post("/nb", {"@type": "Programme", "title": "Nytt"})
    assert writer(name).get("/nb/nytt").status_code == 200


def test_a_token_that_only_reads_writes_nothing(writer, course):
    reader = writer(scopes=["drafts"])
    assert [reader.get(COURSE).status_code, reader.patch(COURSE, {"title": "x"}).status_code] == [200, 403]


def test_a_token_for_answers_alone_reads_no_draft(writer, nb):
    nb.post("/nb", {"@type": "Programme", "title": "Nytt"})
    assert writer(scopes=["answers"]).get("/nb/nytt").status_code == 404


def test_a_token_for_one_language_writes_no_other(writer, course):
    swedish = writer("admin", locale=Locale.objects.get(language_code="sv"))
    assert swedish.patch(COURSE, {"title": "x"}).status_code == 404


def test_a_token_for_a_branch_writes_nothing_beside_it(writer, course):
    narrow = writer(branch=course)
    assert narrow.patch(COURSE, {"title": "x"}).status_code == 204
    assert narrow.patch("/nb/proveprogram", {"title": "x"}).status_code == 404


def test_what_readers_see_is_not_deleted_by_a_token_that_may_not_publish(writer, course):
    assert writer(scopes=["write"]).delete(COURSE).status_code == 403


def test_no_draft_shows_answer_keys(nb, lesson):
    shown = str(nb.get(lesson.get_url_parts()[2]).json())
    assert "correct" not in shown and "Godt" not in shown


def test_other_persons_tokens_never_mix(client, course, db):
    Writer(client, "admin", ["write"])
    assert Writer(client, "reviewer-sv", ["write"]).patch(COURSE, {"title": "x"}).status_code == 404


def test_who_may_only_order_pages_writes_nothing_beside(writer, nb):
    for name in ("en", "to"):
        nb.post("/nb", {"@type": "InformationPage", "title": name})
    both = {"ordering": {"obj_id": "to", "delta": "top"}, "summary": "x"}
    assert writer(scopes=["publish"]).patch("/nb", both).status_code == 403
    assert writer(scopes=["publish"]).patch("/nb", {"ordering": both["ordering"]}).status_code == 204


def test_a_token_for_one_language_moves_no_translation_of_another(writer, admin, course):
    admin.post(f"{COURSE}/@translations", {"language": "sv"})
    norwegian = writer("admin", locale=course.locale)
    assert norwegian.post("/nb/sing/@move", {"source": COURSE}).status_code == 403

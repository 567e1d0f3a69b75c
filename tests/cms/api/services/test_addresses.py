"""A service stands at its own address, below any page, and in ``?expand=``."""

import msgspec
import pytest

from cms.api.services import REGISTRY, SERVICES
from tests.cms.api.services.conftest import COURSE

pytestmark = pytest.mark.django_db
ASKED_ELSEWHERE = {"aliases", "course-document", "editions", "linkintegrity", "outline", "packages"}
"""Not for everybody, or with a parameter, or in courses only."""

ANYWHERE = sorted(set(SERVICES) - ASKED_ELSEWHERE)
ADDRESSES = [(path, name) for path in (COURSE, "", "/nb") for name in ANYWHERE]
ADDRESSES += [
    (COURSE, "outline"),
    (COURSE, "course-document"),
    (COURSE, "editions"),
    (COURSE, "linkintegrity?uids=x"),
    ("", "relations?relation=relatedItems"),
    ("", "glossary?b_size=1"),
]


def test_each_answer_has_the_form_that_is_described(reader, course):
    reader.get("/nb")
    for path, asked in ADDRESSES:
        response = reader.client.get(f"/api{path}/@{asked}")
        assert response.status_code == 200
        msgspec.json.decode(response.content, type=SERVICES[asked.partition("?")[0]].answer)


def test_an_expanded_component_is_what_the_service_says(reader, course):
    components = reader.json(f"{COURSE}?expand={','.join(REGISTRY)}")["@components"]
    for name in REGISTRY:
        assert components[name] == reader.client.get(f"/++api++{COURSE}/@{name}").json()


def test_components_are_filled_in_at_the_mount(reader, db):
    answer = reader.json("/?expand=navigation,site")["@components"]
    assert answer["navigation"]["items"] and answer["site"] == reader.json("/@site")


def test_a_component_that_is_not_there_is_named_at_the_mount(reader, db):
    assert reader.get("/?expand=secrets").json()["parameters"][0]["name"] == "expand"


def test_a_component_speaks_the_language_of_its_page(reader, db):
    types = reader.json("/sv?expand=types")["@components"]["types"]
    assert {each["id"]: each["title"] for each in types}["Lesson"] == "Lektion"


def test_slashes_do_not_matter(reader, course):
    assert reader.get(f"//{COURSE}//@breadcrumbs/").status_code == 200


@pytest.mark.parametrize(
    "path", ["/@nothing", "/nb/@nothing", "/nb/@breadcrumbs/nb", "/nowhere/@breadcrumbs"]
)
def test_what_is_not_there_is_a_problem_detail(reader, path):
    answer = reader.get(path)
    assert (answer.status_code, answer["Content-Type"]) == (404, "application/problem+json")


def test_every_unknown_parameter_is_named(reader, course):
    answer = reader.get(f"{COURSE}/@breadcrumbs?a=1&b=2")
    assert answer.status_code == 400
    assert [each["name"] for each in answer.json()["parameters"]] == ["a", "b"]


def test_a_service_follows_a_page_that_was_moved(reader, course):
    course.get_parent().refresh_from_db()
    course.slug = "nytt"
    reader.get("/nb")
    course.save_revision().publish()
    answer = reader.get(f"{COURSE}/@breadcrumbs")
    assert answer.status_code == 301
    assert answer["Location"].endswith("/nb/proveprogram/nytt/@breadcrumbs")


def test_an_answer_is_not_sent_twice(reader, course):
    etag = reader.get(f"{COURSE}/@breadcrumbs")["ETag"]
    assert reader.get(f"{COURSE}/@breadcrumbs", if_none_match=etag).status_code == 304


def test_nobody_in_particular_is_told_of_work_in_progress(reader, course):
    workflow = reader.json(f"{COURSE}/@workflow")
    assert (workflow["history"], workflow["transitions"]) == ([], [])
    assert reader.json(f"{COURSE}/@lock")["locked"] is False


def test_the_site_tells_its_languages(reader, course):
    assert reader.json("/@site")["plone.available_languages"] == ["nb", "sv", "en"]

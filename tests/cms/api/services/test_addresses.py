"""A service stands at its own address, below any page, and in ``?expand=``."""

import msgspec
import pytest

from cms.api.services import REGISTRY, SERVICES
from tests.cms.api.services.conftest import COURSE

pytestmark = pytest.mark.django_db
REFUSED = {"aliases"}
"""Not for everybody, so there is no answer to look at."""

OPEN = sorted(set(SERVICES) - REFUSED)


@pytest.mark.parametrize("path", [COURSE, "", "/nb"])
@pytest.mark.parametrize("name", OPEN)
def test_each_answer_has_the_form_that_is_described(reader, course, name, path):
    response = reader.get(f"{path}/@{name}")
    assert msgspec.json.decode(response.content, type=SERVICES[name].answer)


@pytest.mark.parametrize("name", sorted(set(REGISTRY) - REFUSED))
def test_an_expanded_component_is_what_the_service_says(reader, course, name):
    components = reader.json(f"{COURSE}?expand={name}")["@components"]
    assert components[name] == reader.json(f"{COURSE}/@{name}")


def test_slashes_do_not_matter(reader, course):
    assert reader.get(f"//{COURSE}//@breadcrumbs/").status_code == 200


@pytest.mark.parametrize("path", ["/@nothing", "/nb/@nothing", "/nb/@breadcrumbs/nb", "/nowhere/@breadcrumbs"])
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


@pytest.mark.parametrize("path", [f"{COURSE}/@workflow", f"{COURSE}/@lock", f"{COURSE}/@actions"])
def test_nobody_in_particular_is_told_of_work_in_progress(reader, course, path):
    answer = reader.json(path)
    assert not answer.get("history") and not answer.get("transitions") and not answer.get("locked")


def test_the_site_tells_its_languages(reader, course):
    assert reader.json("/@site")["plone.available_languages"] == ["nb", "sv", "en"]

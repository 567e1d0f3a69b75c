"""Programs make links to drafts, list them and withdraw them: no more than their token and its person may."""

import pytest
from django.utils import timezone

from cms.api.previews.models import PreviewLink
from cms.api.tokens.scopes import Scope
from tests.cms.api.previews.conftest import path_of
from tests.cms.api.writing.conftest import LESSON, course, lesson, writer  # noqa: F401

pytestmark = pytest.mark.django_db

HERE = f"{LESSON}/@preview"


@pytest.fixture
def reading(writer, lesson):  # noqa: F811
    """A token that reads drafts, and a page."""
    return writer("editor-nb", [Scope.READ_DRAFTS])


def test_a_token_for_drafts_makes_a_link(reading, client):
    made = reading.post(HERE, {"name": "Sissel", "days": 3})
    assert made.status_code == 201
    assert client.get(path_of(made.json()["url"])).status_code == 200
    assert client.get(path_of(made.json()["json"])).json()["title"] == "Prøveleksjon"


def test_without_wishes_it_is_named_after_the_token_and_open_for_a_week(reading):
    reading.post(HERE)
    link = PreviewLink.objects.get()
    assert link.name == "Test"
    assert link.made_with.name == "Test"


def test_the_list_tells_who_made_it_and_until_when_but_not_the_link(reading):
    made = reading.post(HERE, {"name": "Sissel"}).json()
    (listed,) = reading.get(HERE).json()["items"]
    assert listed == {name: value for name, value in made.items() if name not in ("url", "json")}
    assert listed["creator"] == "editor-nb" and made["url"] not in str(listed)


def test_withdrawing_closes_it(reading, client):
    made = reading.post(HERE).json()
    assert reading.delete(path_of(made["@id"])).status_code == 204
    assert client.get(path_of(made["url"])).status_code == 410
    assert reading.get(HERE).json()["items"] == []


@pytest.mark.parametrize("which", ["0", "x", "²", "9" * 30, ""])
def test_what_cannot_be_withdrawn_is_not_there(reading, which):
    assert reading.delete(f"{HERE}/{which}").status_code == 404


def test_another_pages_link_is_not_withdrawn_here(reading):
    number = reading.post(HERE).json()["@id"].rpartition("/")[2]
    assert reading.delete(f"/nb/proveprogram/@preview/{number}").status_code == 404
    assert PreviewLink.objects.get().is_open


@pytest.mark.parametrize(
    "wishes",
    [
        {"days": 0},
        {"days": 31},
        {"days": "7"},
        {"days": True},
        {"days": 1.5},
        {"name": "x" * 101},
        {"name": 7},
        {"page": 1},
        {"expires_at": "2099-01-01"},
        {"made_by": "admin"},
    ],
)
def test_what_cannot_be_is_a_400_that_names_it(reading, wishes):
    answer = reading.post(HERE, wishes)
    assert (answer.status_code, answer.json()["errors"][0]["field"]) == (400, *wishes)
    assert not PreviewLink.objects.exists()


def test_nobody_makes_one_without_a_token(client, lesson):  # noqa: F811
    statuses = {getattr(client, method)(f"/api{HERE}").status_code for method in ("get", "post", "delete")}
    assert statuses == {401}


def test_a_token_that_only_writes_makes_none(writer, lesson):  # noqa: F811
    assert writer("editor-nb", [Scope.WRITE]).post(HERE).status_code == 403


def test_whoever_may_not_read_the_draft_makes_none(writer, lesson):  # noqa: F811
    assert writer("editor-sv").post(HERE).status_code == 404


def test_a_link_that_has_ended_is_not_listed(reading):
    reading.post(HERE)
    PreviewLink.objects.update(expires_at=timezone.now())
    assert reading.get(HERE).json()["items"] == []

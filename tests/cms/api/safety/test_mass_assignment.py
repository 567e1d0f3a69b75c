"""What nobody may set by the API is refused by its name, and stays as it was."""

import pytest
from wagtail.models import Page

from tests.cms.api.writing.conftest import COURSE

pytestmark = pytest.mark.django_db

NOT_TO_BE_SET = {
    "owner": 1,
    "owner_id": 1,
    "path": "0001",
    "depth": 1,
    "numchild": 7,
    "url_path": "/",
    "locale": "sv",
    "locale_id": 2,
    "language": {"token": "sv"},
    "translation_key": "00000000-0000-4000-8000-000000000000",
    "UID": "00000000000040008000000000000000-sv",
    "@id": "https://example.org/",
    "live": False,
    "has_unpublished_changes": True,
    "first_published_at": "2001-01-01T00:00:00Z",
    "last_published_at": "2001-01-01T00:00:00Z",
    "live_revision": 1,
    "latest_revision": 1,
    "locked": True,
    "locked_by": 1,
    "alias_of": 1,
    "content_type": 1,
    "pk": 1,
    "draft_title": "x",
    "slug": "x",
    "go_live_at": "2001-01-01T00:00:00Z",
    "expire_at": "2001-01-01T00:00:00Z",
    "expired": True,
    "search_description": "x",
    "seo_title": "x",
    "show_in_menus": True,
    "owner_role": 1,
    "deputy_role": 1,
    "next_review_date": "2001-01-01",
    "__class__": "x",
    "save": "x",
}

ONLY_TOLD = {
    "created": "2001-01-01T00:00:00Z",
    "modified": "2001-01-01T00:00:00Z",
    "review_state": "published",
    "lock": {"locked": True},
    "parent": {"@id": "/nb"},
    "items": [{"@id": "/nb"}],
    "html": "<script>",
}
"""Clients made for Plone send whole documents back, so these are passed over."""


def kept(page):
    fields = Page.objects.filter(pk=page.pk).values()[0]
    return fields | {"restrictions": list(page.get_view_restrictions())}


def below(page):
    return Page.objects.child_of(page)


@pytest.mark.parametrize("name", NOT_TO_BE_SET)
def test_in_a_page_that_is_changed(nb, course, name):
    before = kept(course)
    refusal = nb.patch(COURSE, {name: NOT_TO_BE_SET[name]})
    assert (refusal.status_code, [each["field"] for each in refusal.json()["errors"]]) == (400, [name])
    assert kept(course) == before


@pytest.mark.parametrize("name", NOT_TO_BE_SET)
def test_in_a_page_that_is_made(nb, course, name):
    refusal = nb.post(COURSE, {"@type": "Module", "title": "Ny", name: NOT_TO_BE_SET[name]})
    assert (refusal.status_code, [each["field"] for each in refusal.json()["errors"]]) == (400, [name])
    assert not below(course).exists()


@pytest.mark.parametrize("name", ONLY_TOLD)
def test_what_is_only_told_changes_nothing(nb, course, name):
    before = kept(course)
    nb.patch(COURSE, {name: ONLY_TOLD[name]})
    assert kept(course) == before


@pytest.mark.parametrize("name", ONLY_TOLD)
def test_what_is_only_told_makes_no_other_page(nb, course, name):
    nb.post(COURSE, {"@type": "Module", "title": "Ny", name: ONLY_TOLD[name]})
    made = below(course).get()
    assert (made.live, made.locked, made.first_published_at, made.get_children().count()) == (
        False,
        False,
        None,
        0,
    )


def test_a_page_that_is_made_is_a_draft_of_the_one_who_made_it_in_the_language_of_its_place(nb, course):
    nb.post(COURSE, {"@type": "Module", "title": "Ny"})
    made = below(course).get()
    assert (made.live, made.owner.get_username(), made.locale) == (False, "editor-nb", course.locale)


@pytest.mark.parametrize(
    "kind", ["Page", "HomePage", "Course", "Lesson", "object", "wagtailcore.Page", "", None, 7, {}]
)
def test_a_kind_of_page_that_cannot_stand_there_is_not_made(nb, course, kind):
    assert nb.post(COURSE, {"@type": kind, "title": "Ny"}).status_code == 400
    assert not below(course).exists()


@pytest.mark.parametrize("name", ["slot", "type", "value", "correct", "__proto__"])
def test_in_a_block_what_is_no_field_of_it_is_refused(nb, lesson, name):
    path = f"{COURSE}/provemodul/proveleksjon"
    heading = {"@type": "heading", "id": "00000000-0000-4000-8000-000000000001", "text": "Om oss", name: 1}
    refusal = nb.patch(path, {"body": [heading]})
    assert (refusal.status_code, refusal.json()["errors"][0]["field"]) == (400, f"body[0].{name}")

"""A document is written when its page is published, and taken out when it can no longer be read."""

import pytest
from wagtail.models import PageViewRestriction

from cms.api.models import Change, StoredPage
from cms.api.stored.following import projected_once
from cms.api.stored.listeners import listen
from cms.api.stored.repairing import repair
from tests.cms.core.sample_pages import a_course, a_lesson, a_module

pytestmark = pytest.mark.django_db


@pytest.fixture
def course(db):
    with projected_once():
        return a_lesson(a_module(a_course())).get_parent().get_parent().specific


def publish(page, **fields):
    page.refresh_from_db()
    for name, value in fields.items():
        setattr(page, name, value)
    page.save_revision().publish()


def told(path):
    return [change.kind for change in Change.objects.filter(path=path)]


def titles():
    return {row.path: row.title for row in StoredPage.objects.filter(path__startswith="nb/proveprogram")}


def test_a_published_page_is_told_at_once(course, client):
    publish(course, title="Nytt navn")
    assert client.get("/api/nb/proveprogram/provekurs").json()["title"] == "Nytt navn"


def test_an_unpublished_page_is_gone_at_once_with_what_is_below(course):
    course.unpublish()
    assert titles() == {"nb/proveprogram": "Prøveprogram"}


def test_a_page_below_a_draft_is_told_again_when_the_draft_is_published(course):
    before = titles()
    course.unpublish()
    publish(course)
    assert titles() == before


def test_a_private_page_is_gone_at_once_and_back_when_it_is_opened(course):
    restriction = PageViewRestriction.objects.create(page=course, restriction_type="login")
    assert len(titles()) == 1
    restriction.delete()
    assert len(titles()) == 4


def test_a_deleted_page_is_gone_and_leaves_a_mark(course):
    course.delete()
    assert told("nb/proveprogram/provekurs/provemodul")[-1] == "deleted"


def test_a_moved_page_takes_what_is_below_along(course):
    other = a_programme_beside(course)
    course.move(other, pos="last-child")
    assert "nb/et-til/provekurs/provemodul/proveleksjon" in StoredPage.objects.values_list("path", flat=True)


def a_programme_beside(course):
    programme = course.get_parent()
    beside = type(programme.specific)(title="Et til", locale=programme.locale)
    programme.add_sibling(pos="right", instance=beside)
    publish(beside)
    return beside


def test_a_new_slug_gives_all_below_new_addresses(course):
    publish(course, slug="annet")
    assert "nb/proveprogram/annet/provemodul/proveleksjon" in titles()


def test_publishing_other_words_changes_that_page_alone(course):
    publish(course)
    before = Change.objects.count()
    publish(course, audience="Alle")
    assert [change.path for change in Change.objects.all()[before:]] == ["nb/proveprogram/provekurs"]


def test_what_lists_a_page_is_written_anew_with_its_title(course, client):
    publish(course, title="Nytt navn")
    assert client.get("/api/nb/proveprogram").json()["items"][0]["title"] == "Nytt navn"


def test_who_listens_hears_what_happened_in_the_same_transaction(course, monkeypatch):
    heard = []
    monkeypatch.setattr("cms.api.stored.listeners._listeners", [])
    listen(heard.append)
    publish(course, title="Nytt navn")
    assert ("updated", "Nytt navn") in [(event.kind, event.row.title) for event in heard]
    assert heard[0].document["title"] == "Nytt navn"


def test_nothing_differs_after_all_of_it(course):
    publish(course, title="Nytt navn")
    a_programme_beside(course)
    assert repair() == 0

"""What becomes of a page is told once, to those who want it."""

import json

import pytest
from django.db import transaction

from cms.api.webhooks.models import Message, Receiver
from cms.languages.publication import publish_translation
from cms.languages.submission import submit
from cms.languages.words import write_translations
from tests.cms.core.sample_pages import a_programme, front_page

pytestmark = pytest.mark.django_db


def published(page):
    page.save_revision().publish()
    return page


def events(listener):
    return [json.loads(body)["type"] for _headers, body in listener.told]


@pytest.fixture
def programme(receiver, listener):
    """Published, and what was told of it forgotten."""
    page = published(a_programme())
    listener.told.clear()
    return page


def of(page, listener):
    """The events that were told of one page."""
    bodies = [json.loads(body) for _headers, body in listener.told]
    return [body["type"] for body in bodies if body["data"]["UID"].startswith(page.translation_key.hex)]


def test_a_new_page_is_told_with_its_address_and_identity(receiver, listener):
    page = published(a_programme())
    told = [json.loads(body)["data"] for _headers, body in listener.told]
    uid = f"{page.translation_key.hex}-nb"
    address = "http://127.0.0.1:8000/nb/proveprogram"
    assert {"@id": address, "@type": "Programme", "UID": uid, "language": "nb"} in told


def test_a_change_is_told_as_a_change(programme, listener):
    programme.summary = "Nå med sammendrag"
    published(programme)
    assert of(programme, listener) == ["page.updated"]


def test_taking_down_is_told(programme, listener):
    programme.unpublish()
    assert of(programme, listener) == ["page.unpublished"]


def test_deleting_is_told(programme, listener):
    programme.delete()
    assert of(programme, listener) == ["page.deleted"]


def test_another_address_is_told_with_the_former_one(programme, listener):
    programme.slug = "nytt"
    published(programme)
    told = [json.loads(body) for _headers, body in listener.told]
    moved = next(body["data"] for body in told if body["type"] == "page.moved")
    assert moved["former"].endswith("/nb/proveprogram") and moved["@id"].endswith("/nb/nytt")


def test_a_draft_is_never_told(receiver, listener):
    a_programme().save_revision()
    drafts = [body for _headers, body in listener.told if b"page.published" in body]
    assert not any(b"proveprogram" in body for body in drafts)


def test_a_translation_is_told_and_that_it_fell_behind(programme, listener):
    swedish = front_page("sv").locale
    submit(programme, [swedish])
    write_translations(programme, swedish, {"Prøveprogram": "Provprogram"})
    publish_translation(programme, swedish)
    assert "translation.published" in events(listener)
    programme.title = "Et annet program"
    published(programme)
    assert "translation.outdated" in events(listener)


def test_only_chosen_events_in_chosen_languages_are_told(receiver, listener):
    Receiver.objects.update(events=["page.deleted"], languages=["sv"])
    published(a_programme()).delete()
    assert listener.told == []


def test_where_nobody_listens_nothing_is_kept(listener, db):
    published(a_programme())
    assert not Message.objects.exists()


def test_what_is_taken_back_is_not_kept(receiver):
    before = Message.objects.count()
    with pytest.raises(RuntimeError), transaction.atomic():
        published(a_programme())
        raise RuntimeError
    assert Message.objects.count() == before

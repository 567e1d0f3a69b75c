"""Somebody without an account who looks everywhere finds nothing that was hidden from them."""

import re

import pytest
from django.db import transaction
from django.test import Client

from cms.api import blocks
from cms.api.services.registry import SERVICES
from cms.api.stored.models import StoredPage
from cms.core.blocks import questions
from cms.courses.models import Lesson, Module
from tests.cms.api.safety.crawler import STARTS, Crawler, everything_about, leaks_in
from tests.cms.api.safety.planted import plant

pytestmark = pytest.mark.django_db


@pytest.fixture(scope="module")
def planted(django_db_setup, django_db_blocker):
    """Put there once for the whole file."""
    with django_db_blocker.unblock(), transaction.atomic():
        yield plant()
        transaction.set_rollback(True)


@pytest.fixture(scope="module")
def walked(planted):
    return Crawler(Client()).walk(*STARTS)


def paths_of(pages):
    return [page.get_url_parts()[2] for page in pages]


def test_nothing_is_found_by_following_every_link(walked):
    assert walked.leaks == []


def test_the_walk_came_to_every_published_page(walked):
    read = {address for address, status in walked.answers.items() if status == 200}
    assert [
        path for path in StoredPage.objects.values_list("path", flat=True) if f"/api/{path}" not in read
    ] == []


def test_and_asked_every_service_for_something(walked):
    answered = {address for address, status in walked.answers.items() if status == 200}
    asked = {name for name in SERVICES if any(f"/@{name}" in address for address in answered)}
    with_token = {name for name, service in SERVICES.items() if service.needs_token}
    assert SERVICES.keys() - asked == {"aliases", *with_token}


def test_and_read_the_questions_whose_answers_are_hidden(walked):
    assert {"single_choice", "order", "match", "number"} <= set(re.findall(r"Plantet (\w+)", walked.told))


def test_nothing_ever_failed(walked):
    assert [(address, status) for address, status in walked.answers.items() if status >= 500] == []


def test_whoever_knows_the_address_of_a_hidden_page_finds_nothing_either(planted):
    addresses = [each for path in paths_of(planted) for each in everything_about(f"/api{path}")]
    known = Crawler(Client()).walk(*addresses)
    assert set(known.answers.values()) <= {400, 401, 404, 409}
    # The address that was asked for is repeated; it is the asker's own.
    assert [leak for leak in known.leaks if leak[1].lower() not in leak[0]] == []


@pytest.mark.parametrize(
    "word", ["zqdraft", "zqprivate", "zqkeyfeedbackorder", "zqguideaim", "zqcomment", "zqrole"]
)
def test_nothing_is_found_by_searching_for_it(planted, word):
    answer = Client().get(f"/api/@search?SearchableText={word}*&facets=portal_type").json()
    assert (answer["items"], answer["items_total"], answer["search"].get("meant")) == ([], 0, None)


STAMP = re.compile(r'name="stamp" value="[^"]*"')
"""A form's is drawn by lot, and may have any letters in it."""


def test_the_site_itself_tells_none_of_it_but_what_a_learner_needs(planted):
    client = Client()
    pages = [f"/{path}/" for path in StoredPage.objects.values_list("path", flat=True)]
    texts = {
        path: STAMP.sub("", client.get(path).content.decode())
        for path in [*pages, "/sitemap.xml", "/robots.txt", "/"]
    }
    found = {(path, word) for path, text in texts.items() for word in re.findall(r"zq(?!key)\w+", text, re.I)}
    assert found == set()


@pytest.mark.parametrize("field", ["feedback", "points"])
def test_a_field_that_is_told_by_mistake_would_be_found(planted, monkeypatch, field):
    """The guard is worth something only if it barks."""
    told = blocks.PUBLIC_FIELDS[questions.SingleChoiceBlock]
    monkeypatch.setitem(blocks.PUBLIC_FIELDS, questions.SingleChoiceBlock, (*told, field))
    with transaction.atomic():
        lesson = Lesson.objects.get(title="Åpen leksjon")
        lesson.save_revision().publish()
        leaks = Crawler(Client()).look(*everything_about(f"/api{lesson.get_url_parts()[2]}")).leaks
        transaction.set_rollback(True)
    assert bool(leaks) == (field == "feedback")


@pytest.mark.parametrize(
    "text",
    ['{"correct":true}', "Zqdraft", "editor-nb@synergos.example", "Rotskudd Stammevekst Greinverk Bladfall"],
)
def test_what_it_looks_for_it_sees(text):
    assert leaks_in(text)


def test_the_planted_guide_stands_in_a_published_module(planted):
    assert Module.objects.get(title__startswith="Åpen modul").facilitator_aim == "zqguideaim"

"""The whole demo site, page by page: what is live is readable, and no answer key is in it."""

import json
import re

import pytest
from wagtail.models import Page

from cms.api.readable import readable_pages

pytestmark = pytest.mark.django_db

KEPT_HOME = {"correct", "is_true", "feedback", "owner_role", "deputy_role", "next_review_date"}


def keys(value):
    if isinstance(value, dict):
        yield from value
    if isinstance(value, (dict, list)):
        for child in value.values() if isinstance(value, dict) else value:
            yield from keys(child)


@pytest.fixture
def answers(reader):
    """Address -> answer, of every readable page below the front pages."""
    pages = readable_pages().filter(depth__gt=1).select_related("locale")
    return {page.url: reader.get(page.get_url_parts()[2]) for page in pages}


def test_every_live_page_is_readable(answers):
    assert len(answers) > 3
    assert {response.status_code for response in answers.values()} == {200}


def test_no_page_tells_what_is_kept_home(answers):
    told = {key for response in answers.values() for key in keys(response.json())}
    assert not told & KEPT_HOME
    assert not [key for key in told if key.startswith("facilitator")]


def test_no_link_is_left_as_the_database_writes_it(answers):
    assert not [url for url, response in answers.items() if b"linktype" in response.content]


def test_every_address_below_the_site_is_that_of_a_page(answers):
    told = "".join(json.dumps(response.json()["@components"]) for response in answers.values())
    paths = set(re.findall(r'"@id": "http://testserver(/[^"@]+)"', told))
    assert paths <= {page.get_url_parts()[2].rstrip("/") for page in Page.objects.live().filter(depth__gt=1)}

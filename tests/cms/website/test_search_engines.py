"""Robots and sitemap."""

import lxml.etree
import pytest

from tests.cms.website.conftest import LANGUAGES

pytestmark = pytest.mark.django_db


def test_robots_are_shown_the_sitemap_and_kept_from_the_editor(client):
    lines = client.get("/robots.txt").content.decode().splitlines()
    assert "Disallow: /admin/" in lines
    assert lines[-1].endswith("/sitemap.xml")


def test_the_sitemap_holds_every_language(client):
    tree = lxml.etree.fromstring(client.get("/sitemap.xml").content)
    addresses = [location.text for location in tree.iterfind(".//{*}loc")]
    for language in LANGUAGES:
        assert any(f"/{language}/" in address for address in addresses)
    assert len(addresses) == len(set(addresses))


def test_what_is_private_is_not_in_the_sitemap(client, page_of):
    course = page_of("course")
    course.view_restrictions.create(restriction_type="login")
    assert course.slug.encode() not in client.get("/sitemap.xml").content

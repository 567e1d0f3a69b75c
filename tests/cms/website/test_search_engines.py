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
    maps = locations(client, "/sitemap.xml")
    assert [address.rpartition("/")[2] for address in maps] == [
        f"sitemap-{language}.xml" for language in sorted(LANGUAGES)
    ]


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_map_of_a_language_holds_its_pages_and_no_others(client, language):
    addresses = locations(client, f"/sitemap-{language}.xml")
    assert len(addresses) == len(set(addresses)) > 20
    assert all(f"/{language}/" in address for address in addresses)


def test_a_language_without_pages_has_no_map(client):
    assert client.get("/sitemap-xx.xml", follow=True).status_code == 404


def locations(client, path):
    tree = lxml.etree.fromstring(client.get(path).content)
    return [location.text for location in tree.iterfind(".//{*}loc")]


def test_what_is_private_is_not_in_the_sitemap(client, page_of):
    course = page_of("course")
    course.view_restrictions.create(restriction_type="login")
    assert course.slug.encode() not in client.get("/sitemap-nb.xml").content

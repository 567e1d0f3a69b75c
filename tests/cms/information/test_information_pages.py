"""Pages of running text: one below the other, and the way on from each."""

import pytest

from cms.information.models import InformationPage
from tests.cms.core.sample_pages import below, front_page

pytestmark = pytest.mark.django_db


def a_page(parent=None, **fields):
    return below(parent or front_page(), InformationPage(**{"title": "Om oss", **fields}))


def read(client, page):
    return client.get(page.get_url_parts()[2]).content.decode()


def test_a_page_leads_to_the_pages_below_it(client):
    parent = a_page()
    a_page(parent, title="Hvem som betaler")
    assert '<a href="/nb/om-oss/hvem-som-betaler/">Hvem som betaler</a>' in read(client, parent)


def test_a_draft_below_is_not_led_to(client):
    parent = a_page()
    a_page(parent, title="Hemmelig", live=False)
    assert "Hemmelig" not in read(client, parent)


def test_a_related_page_is_shown_in_the_language_of_the_reader(client):
    norwegian = a_page(title="Vilkår")
    swedish = norwegian.copy_for_translation(front_page("sv").locale)
    swedish.title, swedish.slug, swedish.live = "Villkor", "villkor", True
    swedish.save()
    related = [{"type": "page", "value": norwegian.pk}]
    reader_page = a_page(front_page("sv"), title="Om oss", related=related)
    assert '<a href="/sv/villkor/">Villkor</a>' in read(client, reader_page)


def test_the_demo_tells_of_the_project_in_three_languages(client):
    key = InformationPage.objects.first().translation_key
    pages = InformationPage.objects.live().filter(translation_key=key)
    assert {page.language for page in pages} == {"nb", "sv", "en"}

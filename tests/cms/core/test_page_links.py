"""A link in running text to a page that cannot be read: its words stay, its address goes."""

import json

import pytest
from wagtail.models import PageViewRestriction

from cms.core.rendering import rendered
from cms.information.models import InformationPage
from tests.cms.core.sample_pages import a_lesson, below, front_page

pytestmark = pytest.mark.django_db


def an_information_page(**fields):
    return below(front_page(), InformationPage(**{"title": "Mål", **fields}))


def link_to(page):
    return f'<p>Les <a linktype="page" id="{page.pk}">om målet</a>.</p>'


def deleted(page):
    page.delete()


def taken_down(page):
    page.unpublish()


def closed(page):
    PageViewRestriction.objects.create(page=page, restriction_type=PageViewRestriction.LOGIN)


@pytest.fixture(params=(deleted, taken_down, closed))
def link(request):
    """To a page that was there when the link was made."""
    page = an_information_page()
    text = link_to(page)
    request.param(page)
    return text


def shown(client, text):
    page = an_information_page(
        title="Kilde", body=json.dumps([{"type": "paragraph", "value": {"text": text}}])
    )
    return client.get(page.get_url_parts()[2]).content.decode()


def test_a_page_shows_the_words_alone(client, link):
    assert "Les <a>om målet</a>." in shown(client, link)


def test_a_lesson_shows_the_words_alone(link):
    lesson = a_lesson(body=json.dumps([{"type": "paragraph", "value": {"text": link}}]))
    html = rendered(lesson).html
    assert "om målet" in html
    assert "/mal/" not in html


def test_a_link_that_leads_somewhere_leads_there(client):
    assert '<a href="/nb/mal/">om målet</a>' in shown(client, link_to(an_information_page()))


@pytest.mark.parametrize("loses", (deleted, taken_down, closed))
def test_a_chosen_page_that_cannot_be_read_is_left_out(client, loses):
    target = an_information_page()
    page = an_information_page(title="Kilde", related=json.dumps([{"type": "page", "value": target.pk}]))
    loses(target)
    assert "/nb/mal/" not in client.get(page.get_url_parts()[2]).content.decode()

"""Links and chosen pages lead to what a reader may read, in the reader's language."""

import json

import pytest

from tests.cms.core.sample_pages import a_lesson, a_programme, front_page

pytestmark = pytest.mark.django_db


def paragraph(page):
    html = f'<p><a linktype="page" id="{page.pk}">read</a></p>'
    return json.dumps([{"type": "paragraph", "value": {"text": html}}])


def text(reader, lesson):
    return reader.page(lesson)["body"][0]["text"]


def test_a_link_is_the_address_on_the_site(reader):
    programme = a_programme()
    lesson = a_lesson(body=paragraph(programme))
    assert 'href="http://testserver/nb/proveprogram/"' in text(reader, lesson)


def test_a_link_leads_to_the_page_in_the_readers_language(reader):
    lesson = a_lesson(body=paragraph(front_page("sv")))
    assert 'href="http://testserver/nb/"' in text(reader, lesson)


def test_the_language_of_the_browser_changes_no_link(reader):
    lesson = a_lesson(body=paragraph(front_page()))
    response = reader.get(lesson.get_url_parts()[2], accept_language="sv")
    assert 'href=\\"http://testserver/nb/\\"' in response.content.decode()


def test_a_link_to_a_draft_loses_its_address(reader):
    programme = a_programme()
    lesson = a_lesson(body=paragraph(programme))
    programme.refresh_from_db()
    type(programme).objects.filter(pk=programme.pk).update(live=False)
    assert "<a>read</a>" in text(reader, lesson)


def test_a_link_to_a_private_page_loses_its_address(reader, make_private):
    programme = a_programme()
    other = type(programme)(title="Lukket", locale=programme.locale)
    front_page().add_child(instance=other)
    make_private(other)
    assert "<a>read</a>" in text(reader, a_lesson(body=paragraph(other)))


def test_a_link_that_leads_outside_is_kept(reader):
    html = '<p><a href="https://example.org/">out</a></p>'
    lesson = a_lesson(body=json.dumps([{"type": "paragraph", "value": {"text": html}}]))
    assert text(reader, lesson) == html

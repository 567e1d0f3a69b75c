"""Links to what was deleted, taken down or closed are told of at once, with page, field and way out."""

from datetime import date

import pytest
from django.contrib.auth import get_user_model
from django.core.files.base import ContentFile
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from wagtail.documents import get_document_model
from wagtail.images import get_image_model

from cms.links.keeping import keep_links_of_all_pages
from cms.links.models import Address, Link
from tests.cms.browsing import faults as faults_on
from tests.cms.browsing import is_too_wide

pytestmark = pytest.mark.django_db


def to_page(target):
    return f'<p><a linktype="page" id="{target.pk}">den andre siden</a></p>'


def a_document():
    return get_document_model().objects.create(title="Mal", file=ContentFile(b"x", name="mal.txt"))


def test_a_link_that_leads_somewhere_is_not_told_of(a_page, faults):
    a_page(html=to_page(a_page("Mål")))
    assert faults() == []


def test_a_page_that_was_taken_down(a_page, faults):
    target = a_page("Borte")
    a_page(html=to_page(target))
    target.unpublish()
    assert faults() == [("Kilde", "“Borte” is not published.")]


def test_a_page_that_was_closed(a_page, faults):
    target = a_page("Lukket")
    a_page(html=to_page(target))
    target.view_restrictions.create(restriction_type="login")
    assert faults() == [("Kilde", "“Lukket” is not open to everybody.")]


def test_a_page_that_was_deleted(a_page, faults):
    target = a_page("Slettet")
    a_page(html=to_page(target))
    target.delete()
    assert faults() == [("Kilde", "The page was deleted.")]


def test_a_document_that_was_deleted(a_page, faults):
    document = a_document()
    a_page(html=f'<p><a linktype="document" id="{document.pk}">malen</a></p>')
    assert faults() == []
    document.delete()
    assert faults() == [("Kilde", "The document was deleted.")]


def test_a_picture_that_was_deleted(a_page, faults):
    unknown = (get_image_model().objects.order_by("-pk").values_list("pk", flat=True).first() or 0) + 1
    a_page(html=f'<p>x</p><embed embedtype="image" id="{unknown}" alt="" format="left"/>')
    assert faults() == [("Kilde", "The picture was deleted.")]


def test_it_is_still_told_after_everything_is_read_again(a_page, faults):
    target = a_page("Slettet")
    a_page(html=to_page(target))
    target.delete()
    keep_links_of_all_pages()
    assert faults() == [("Kilde", "The page was deleted.")]


def test_a_page_that_is_mended_is_told_of_no_more(a_page, faults, django_capture_on_commit_callbacks):
    target = a_page("Slettet")
    page = a_page(html=to_page(target))
    target.delete()
    page.body = []
    with django_capture_on_commit_callbacks(execute=True):
        page.save_revision().publish()
    assert faults() == []


def test_it_is_told_to_those_who_may_change_the_page(a_page, faults):
    target = a_page("Slettet")
    a_page(html=to_page(target))
    target.delete()
    assert faults("editor-sv") == []


def test_the_front_page_and_the_list_lead_to_the_block(client, a_page):
    target = a_page("Slettet")
    page = a_page(html=to_page(target))
    target.delete()
    client.force_login(get_user_model().objects.get(username="editor-nb"))
    place = f"{reverse('wagtailadmin_pages:edit', args=[page.pk])}#block-p-section"
    for address in (reverse("wagtailadmin_home"), reverse("broken_links")):
        html = client.get(address).content.decode()
        assert place in html and "den andre siden" in html


def test_more_broken_links_cost_no_more_queries(client, a_page):
    client.force_login(get_user_model().objects.get(username="editor-nb"))
    few = queries(client, a_page, 2)
    assert queries(client, a_page, 6) == few


def queries(client, a_page, number):
    for _each in range(number):
        target = a_page("Slettet")
        a_page(html=to_page(target))
        target.delete()
    client.get(reverse("broken_links"))
    with CaptureQueriesContext(connection) as captured:
        client.get(reverse("broken_links"))
    return len(captured)


def test_the_demo_has_links_and_none_is_broken(faults):
    keep_links_of_all_pages()
    assert Link.objects.count() > 50
    assert faults("admin") == []


@pytest.mark.browser
def test_the_list_has_no_faults_and_fits_a_phone(visitor, a_page):
    target = a_page("Slettet")
    a_page(html=to_page(target) + '<p><a href="https://example.org/et/langt/sted/med/mange/ledd">der</a></p>')
    target.delete()
    Address.objects.filter(host="example.org").update(is_broken=True, failing_since=date(2026, 11, 1))
    visitor.log_in(get_user_model().objects.get(username="editor-nb"), "nb")
    page = visitor.see(reverse("broken_links"))
    assert faults_on(page, ".broken-links") == []
    assert not is_too_wide(page, ".broken-links")

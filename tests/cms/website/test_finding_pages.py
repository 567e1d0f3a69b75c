"""Reading one page looks at few rows, however many pages there are."""

import pytest
from django.db import connection
from wagtail.models import Page

pytestmark = pytest.mark.django_db


def how_it_is_found(pages):
    """As on a site of many pages: of few, PostgreSQL reads all whatever there is."""
    if connection.vendor == "postgresql":
        with connection.cursor() as cursor:
            cursor.execute("SET LOCAL enable_seqscan = off")
    return pages.order_by().explain()


def test_a_page_is_found_by_its_address_without_reading_the_others():
    assert "website_page_by_address" in how_it_is_found(Page.objects.filter(url_path="/nb/"))


def test_the_pages_of_one_level_are_found_without_reading_the_others():
    assert "website_page_by_level" in how_it_is_found(Page.objects.filter(depth=2))

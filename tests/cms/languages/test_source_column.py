"""The source language in the editor's lists: of pages in the explorer, of entries in each register."""

import re

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from wagtail.models import Locale
from wagtail.users.models import UserProfile

from cms.glossary.models import GlossaryTerm
from cms.languages.submission import submit
from cms.languages.swap import swap_object

TERMS = "wagtailsnippets_glossary_glossaryterm:list"


def row_of(response, title):
    """The words of the row that the title stands in."""
    rows = re.findall(r"<tr.*?</tr>", response.content.decode(), flags=re.DOTALL)
    row = next(row for row in rows if title in row)
    return re.sub(r"<[^>]*>", " ", row)


def explorer(page):
    return reverse("wagtailadmin_explore", args=[page.pk])


def queries_of(client, address):
    client.get(address)
    with CaptureQueriesContext(
        connection,
    ) as captured:
        client.get(address)
    return len(captured)


@pytest.fixture
def in_swedish_tree(module, lesson, sv):
    """The Swedish module, in which the lesson stands as a draft."""
    submit(lesson, [sv])
    return module.get_translation(sv)


def test_the_explorer_says_what_a_translation_is_translated_from(english_admin, in_swedish_tree):
    row = row_of(english_admin.get(explorer(in_swedish_tree)), "Brød &amp; vann")
    assert "Norwegian" in row


def test_a_page_that_is_not_translated_is_its_own_source(english_admin, module, lesson):
    assert "Norwegian" in row_of(english_admin.get(explorer(module)), "Brød &amp; vann")


def test_it_is_said_in_the_readers_language(admin_client, admin_user, in_swedish_tree):
    UserProfile.objects.update_or_create(user=admin_user, defaults={"preferred_language": "sv"})
    page = admin_client.get(explorer(in_swedish_tree))
    assert "Norska" in row_of(page, "Brød &amp; vann") and "Källspråk" in page.content.decode()


def test_a_register_says_it_too(english_admin, sv):
    term = GlossaryTerm.objects.filter(locale=sv).first()
    page = english_admin.get(reverse(TERMS), {"locale": "sv"})
    assert "Norwegian" in row_of(page, term.term)


def test_it_changes_with_the_source(english_admin, sv):
    norwegian = GlossaryTerm.objects.get(locale__language_code="nb", term="ildsjel")
    swap_object(norwegian, sv)
    assert "Swedish" in row_of(english_admin.get(reverse(TERMS), {"locale": "nb"}), "ildsjel")


def test_all_pages_of_a_list_are_asked_for_at_once(english_admin, module, lesson):
    """Wagtail's own buttons ask more for each page; the column does not."""
    with CaptureQueriesContext(connection) as captured:
        english_admin.get(explorer(module))
    ours = [
        query["sql"] for query in captured if re.search(r'translationsource".*"object_id" IN', query["sql"])
    ]
    assert len(ours) == 1 < module.get_children().count()


def test_a_longer_register_asks_no_more(english_admin):
    nb = Locale.objects.get(language_code="nb")
    before = queries_of(english_admin, reverse(TERMS) + "?locale=nb")
    for number in range(3):
        GlossaryTerm.objects.create(locale=nb, term=f"term {number}", definition="Noe.")
    assert queries_of(english_admin, reverse(TERMS) + "?locale=nb") == before

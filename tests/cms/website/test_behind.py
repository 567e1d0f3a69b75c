"""A translation whose source has changed since says so, with the date and the way to the newer text."""

import lxml.html
import pytest
from django.core.cache import cache

from cms.languages.states import clear_behind
from tests.cms.website.conftest import address

pytestmark = pytest.mark.django_db


@pytest.fixture
def changed(page_of):
    """The Norwegian page says something new; the Swedish one is as it was."""
    page = page_of("information")
    page.summary = "Noe nytt."
    page.save_revision().publish()
    return page


def notice(client, page):
    html = lxml.html.fromstring(client.get(address(page)).content)
    found = html.xpath("//aside[@aria-label='Nyare text på ett annat språk']")
    return found[0] if found else None


def test_a_translation_that_is_behind_leads_to_the_newer_text(client, page_of, changed):
    found = notice(client, page_of("information", "sv"))
    text = " ".join(found.text_content().split())
    assert text.startswith("Texten på norska ändrades den")
    assert found.find(".//a").get("href") == address(changed)


def test_the_source_and_what_is_in_step_say_nothing(client, page_of, changed):
    assert notice(client, changed) is None and notice(client, page_of("glossary", "sv")) is None


def test_a_kept_page_says_it_at_once_and_stops_when_it_has_caught_up(settings, client, page_of):
    settings.KEEP_RENDERED_PAGES = True
    cache.clear()
    swedish, source = page_of("information", "sv"), page_of("information")
    assert notice(client, swedish) is None
    source.summary = "Noe nytt."
    source.save_revision().publish()
    assert notice(client, swedish) is not None
    clear_behind(swedish.translation_key, swedish.locale)
    assert notice(client, swedish) is None


def test_nothing_is_said_where_the_newer_text_is_not_for_everybody(client, page_of, changed):
    changed.view_restrictions.create(restriction_type="login")
    assert notice(client, page_of("information", "sv")) is None

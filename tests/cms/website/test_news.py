"""The front page says what is new, and repeats nothing that stands on it already."""

import lxml.html
import pytest
from wagtail.models import PageViewRestriction

from tests.cms.events.sample_events import past, published, the_index

pytestmark = pytest.mark.django_db


def told(read):
    html = lxml.html.fromstring(read("home").content)
    return [link.text for link in html.xpath("//ul[@aria-labelledby='new']//a")]


def test_what_is_shown_above_is_not_repeated(read):
    html = lxml.html.fromstring(read("home").content)
    rows = html.xpath("//ul[contains(@class, 'index--cases')]//h3/a/text()")
    assert told(read) and not set(told(read)) & set(rows)


def test_the_latest_stands_first_and_an_event_that_is_over_is_no_news(read):
    published(the_index(), title="Nytt møte")
    past(the_index(), title="Over")
    assert told(read)[0] == "Nytt møte" and "Over" not in told(read)


def test_what_is_closed_is_not_told(read):
    event = published(the_index(), title="Nytt møte")
    PageViewRestriction.objects.create(page=event, restriction_type="login")
    assert "Nytt møte" not in told(read)

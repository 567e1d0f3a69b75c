"""Atom feeds of each language."""

import lxml.etree
import lxml.html
import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from cms.courses.models import Programme
from tests.cms.core.sample_pages import a_course, below, front_page

pytestmark = pytest.mark.django_db
ATOM = "{http://www.w3.org/2005/Atom}"


def entries(client, path):
    response = client.get(path)
    assert response["Content-Type"].startswith("application/atom+xml")
    return lxml.etree.fromstring(response.content).findall(f"{ATOM}entry")


def test_new_courses_and_cases_are_told_in_their_language(client):
    links = [entry.find(f"{ATOM}link").get("href") for entry in entries(client, "/sv/feed/new.atom")]
    assert len(links) == 6 and all("/sv/" in link for link in links)


def test_every_entry_has_an_identity_that_stays(client):
    found = [entry.findtext(f"{ATOM}id") for entry in entries(client, "/nb/feed/all.atom")]
    assert len(found) == len(set(found)) > 20


def test_a_page_leads_to_the_feeds(client):
    html = lxml.html.fromstring(client.get("/en/").content)
    links = html.xpath("//link[@type='application/atom+xml']/@href")
    assert links == ["/en/feed/new.atom", "/en/feed/all.atom"]


def test_markup_in_a_summary_stays_text(client):
    now = timezone.now()
    fields = {"summary": "<b>Fett</b>", "first_published_at": now, "last_published_at": now}
    below(front_page(), Programme(title="Zebra", **fields))
    [entry] = [
        each for each in entries(client, "/nb/feed/all.atom") if each.findtext(f"{ATOM}title") == "Zebra"
    ]
    assert entry.findtext(f"{ATOM}summary") == "&lt;b&gt;Fett&lt;/b&gt;"


@pytest.mark.parametrize("path", ("/nb/feed/new.atom", "/nb/feed/all.atom"))
def test_more_pages_cost_no_more_queries(client, path):
    few = queries(client, path)
    for number in range(4):
        now = timezone.now()
        a_course(title=f"Kurs {number}", first_published_at=now, last_published_at=now)
    assert queries(client, path) <= few


def queries(client, path):
    client.get(path)
    with CaptureQueriesContext(connection) as captured:
        client.get(path)
    return len(captured)

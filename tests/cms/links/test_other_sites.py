"""Other sites are asked politely, seldom, and on the open internet only; what fails twice is told of."""

from datetime import timedelta

import pytest
from django.utils import timezone

from cms.links import visiting
from cms.links.asking import ask, take_due
from cms.links.keeping import keep_links_of_all_pages
from cms.links.models import Address
from cms.links.periodic_jobs import ask_other_sites

pytestmark = pytest.mark.django_db


def linked(a_page, *urls):
    """The only ones that are due: nothing that the demo links to is ever asked here."""
    Address.objects.update(asked_at=timezone.now())
    a_page(html="".join(f'<p><a href="{url}">der</a></p>' for url in urls))
    return [Address.objects.get(url=url) for url in urls]


def a_week_later(address):
    """As if everything that is noted had been noted a week before."""
    address.refresh_from_db()
    if address.failing_since:
        address.failing_since -= timedelta(days=7)
    address.asked_at -= timedelta(days=8)
    address.save()


def test_a_link_that_fails_once_is_not_told_of(a_page, other_site, faults):
    other_site.answers("/borte", 404)
    [address] = linked(a_page, other_site.url("/borte"))
    ask(address.pk)
    ask(address.pk)
    assert faults() == []


def test_a_link_that_fails_on_two_days_is_told_of_with_the_error(a_page, other_site, faults):
    other_site.answers("/borte", 404)
    [address] = linked(a_page, other_site.url("/borte"))
    ask(address.pk)
    a_week_later(address)
    ask(address.pk)
    assert len(faults()) == 1 and "404" in faults()[0][1]


def test_a_link_that_answers_again_is_told_of_no_more(a_page, other_site, faults):
    other_site.answers("/borte", 500)
    [address] = linked(a_page, other_site.url("/borte"))
    ask(address.pk)
    a_week_later(address)
    ask(address.pk)
    other_site.answers("/borte", 200)
    ask(address.pk)
    assert faults() == []


@pytest.mark.parametrize("status", [200, 204, 401, 403, 429])
def test_what_wants_a_password_or_no_programs_is_there(a_page, other_site, status):
    other_site.answers("/her", status)
    [address] = linked(a_page, other_site.url("/her"))
    ask(address.pk)
    address.refresh_from_db()
    assert (address.status, address.failing_since) == (status, None)


def test_get_is_asked_where_head_is_refused(a_page, other_site):
    other_site.statuses["HEAD /her"] = 405
    [address] = linked(a_page, other_site.url("/her"))
    ask(address.pk)
    assert other_site.asked == ["GET /robots.txt", "HEAD /her", "GET /her"]


def test_a_link_that_has_moved_is_followed(a_page, other_site):
    other_site.answers("/gammel", 301)
    other_site.moved["/gammel"] = "/ny"
    [address] = linked(a_page, other_site.url("/gammel"))
    ask(address.pk)
    address.refresh_from_db()
    assert address.status == 200 and other_site.asked[-1] == "HEAD /ny"


def test_a_link_that_moves_for_ever_fails(a_page, other_site):
    other_site.answers("/rundt", 302)
    other_site.moved["/rundt"] = "/rundt"
    [address] = linked(a_page, other_site.url("/rundt"))
    ask(address.pk)
    address.refresh_from_db()
    assert address.failing_since == timezone.localdate()


def test_what_robots_txt_closes_is_not_asked(a_page, other_site):
    other_site.rules = "User-agent: *\nDisallow: /lukket"
    [address] = linked(a_page, other_site.url("/lukket"))
    ask(address.pk)
    assert other_site.asked == ["GET /robots.txt"]


def test_what_robots_txt_closes_later_is_told_of_no_more(a_page, other_site):
    other_site.rules = "User-agent: *\nDisallow: /lukket"
    [address] = linked(a_page, other_site.url("/lukket"))
    Address.objects.filter(pk=address.pk).update(is_broken=True, failing_since=timezone.localdate())
    ask(address.pk)
    assert Address.objects.filter(pk=address.pk).values_list("is_broken", "failing_since").get() == (
        False,
        None,
    )


def test_what_only_pages_that_are_down_link_to_is_asked_no_more(a_page, other_site):
    [address] = linked(a_page, other_site.url("/her"))
    address.links.get().page.unpublish()
    keep_links_of_all_pages()
    assert not Address.objects.filter(pk=address.pk).exists()


def test_nothing_inside_a_private_network_is_reached(a_page, other_site, settings):
    settings.LINKS_REACH_PRIVATE_ADDRESSES = False
    [address] = linked(a_page, other_site.url("/inne"))
    ask(address.pk)
    address.refresh_from_db()
    assert other_site.asked == [] and address.failing_since == timezone.localdate()


def test_nothing_inside_is_reached_by_a_redirect_either(a_page, other_site, monkeypatch):
    judge = visiting.judge
    monkeypatch.setattr(
        visiting, "judge", lambda url, **how: judge(url, **{**how, "private": not url.endswith("/inne")})
    )
    other_site.answers("/ut", 302)
    other_site.moved["/ut"] = "/inne"
    [address] = linked(a_page, other_site.url("/ut"))
    ask(address.pk)
    assert "HEAD /inne" not in other_site.asked


def test_no_link_is_asked_twice_in_a_week(a_page, other_site):
    [address] = linked(a_page, other_site.url("/her"))
    assert (take_due(), take_due()) == ([address.pk], [])
    a_week_later(address)
    assert take_due() == [address.pk]


def test_of_one_site_never_two_are_asked_at_once(a_page):
    first, _second, third = linked(a_page, "https://a.example/1", "https://a.example/2", "https://b.example/")
    assert take_due() == [first.pk, third.pk]


def test_publishing_asks_nobody(a_page, other_site, settings):
    settings.LINKS_TO_OTHER_SITES_ASKED = True
    linked(a_page, other_site.url("/her"))
    assert other_site.asked == []


def test_the_clock_asks_only_where_it_may(a_page, other_site, settings):
    linked(a_page, other_site.url("/her"))
    ask_other_sites()
    assert other_site.asked == []
    settings.LINKS_TO_OTHER_SITES_ASKED = True
    ask_other_sites()
    assert "HEAD /her" in other_site.asked


def test_letters_beyond_ascii_are_asked_for_as_they_are_sent(a_page, other_site):
    [address] = linked(a_page, other_site.url("/sør?q=å b"))
    ask(address.pk)
    assert other_site.asked[-1] == "HEAD /s%C3%B8r?q=%C3%A5%20b"

"""A page behind a password says so in the site's own form, and nothing about itself."""

import lxml.html
import pytest
from wagtail.models import PageViewRestriction

from tests.cms.browsing import faults, is_too_wide
from tests.cms.website.conftest import address

pytestmark = pytest.mark.django_db


@pytest.fixture
def closed(page_of):
    page = page_of("case", "sv")
    PageViewRestriction.objects.create(page=page, restriction_type="password", password="öppna")
    return page


def test_it_asks_in_the_language_of_the_page_and_does_not_tell_its_title(client, closed):
    html = client.get(address(closed)).content.decode()
    assert "Den här sidan är låst" in html and 'lang="sv"' in html
    assert closed.title not in html and closed.summary not in html


def test_a_wrong_password_is_said_at_the_field(client, closed):
    form = lxml.html.fromstring(client.get(address(closed)).content).forms[0]
    answer = client.post(form.action, {"password": "fel", "return_url": form.fields["return_url"]})
    assert lxml.html.fromstring(answer.content).xpath("//input[@aria-describedby='password-wrong']")


def test_the_right_password_opens_it(client, closed):
    form = lxml.html.fromstring(client.get(address(closed)).content).forms[0]
    sent = {"password": "öppna", "return_url": form.fields["return_url"]}
    assert closed.title in client.post(form.action, sent, follow=True).content.decode()


@pytest.fixture
def send(client, closed):
    form = lxml.html.fromstring(client.get(address(closed)).content).forms[0]
    sent = {"return_url": form.fields["return_url"]}
    return lambda password, **more: client.post(form.action, sent | {"password": password}, **more)


def test_after_twenty_guesses_even_the_right_password_has_to_wait(send):
    assert {send("fel").status_code for _number in range(20)} == {200}
    assert send("öppna").status_code == 429


def test_elsewhere_it_opens_meanwhile(send):
    for _number in range(20):
        send("fel")
    assert send("öppna", REMOTE_ADDR="198.51.100.7").status_code == 302


def test_a_whole_class_comes_in_at_once(send):
    assert {send("öppna").status_code for _number in range(25)} == {302}


@pytest.mark.browser
def test_axe_finds_nothing_and_it_fits(open_path, closed):
    page = open_path(address(closed), bypass_csp=True)
    assert faults(page, "html") == []
    assert not is_too_wide(page, "main")

"""A member chooses how the academy hears of editions, and sees what was sent and what failed."""

import pytest
from django.utils import timezone
from django.utils.translation import override

from cms.api.webhooks.models import Receiver
from lms_export.updates.feed_keys import key_of, open_feed
from lms_export.updates.models import FeedAddress, Letter
from lms_export.updates.stopping import stop_address
from lms_export.updates.subscribing import is_subscribed, subscribe
from lms_export.updates.webhook import open_webhook, webhook_of
from lms_export.updates.writing import write_of_release
from tests.academies import factories
from tests.academies.signing_in import signed_in

pytestmark = pytest.mark.django_db
PAGE = "/nb/partner/updates/"


@pytest.fixture
def member(academy):
    return factories.member(academy)


@pytest.fixture
def browser(member):
    return signed_in(member)


@pytest.fixture
def page(browser):
    return lambda: " ".join(browser.get(PAGE).content.decode().split())


def test_the_academys_mailbox_and_ones_own_are_chosen(browser, academy, member):
    browser.post(f"{PAGE}mail/", {"mailbox": "on"})
    assert (is_subscribed(academy), is_subscribed(academy, member.user)) == (True, False)
    browser.post(f"{PAGE}mail/", {"own": "on"})
    assert (is_subscribed(academy), is_subscribed(academy, member.user)) == (False, True)


def test_a_feed_is_opened_renewed_and_closed(browser, academy, page):
    browser.post(f"{PAGE}feed/new/")
    first = key_of(FeedAddress.objects.get())
    browser.post(f"{PAGE}feed/new/")
    renewed = key_of(FeedAddress.objects.get())
    assert first != renewed and renewed in page() and first not in page()
    browser.post(f"{PAGE}feed/close/")
    assert not FeedAddress.objects.exists()


def test_the_secret_of_a_webhook_is_shown_once(browser, listener, page):
    answer = browser.post(f"{PAGE}webhook/open/", {"url": listener.url})
    assert "whsec_" in answer.content.decode() and "no-store" in answer["Cache-Control"]
    assert "whsec_" not in page() and listener.url in page()


def test_an_address_inside_a_network_is_refused_and_kept_in_the_field(browser):
    answer = browser.post(f"{PAGE}webhook/open/", {"url": "http://127.0.0.1/told"})
    assert (answer.status_code, Receiver.objects.count()) == (422, 0)
    assert 'value="http://127.0.0.1/told"' in answer.content.decode()


def test_a_webhook_is_stopped(browser, academy, listener):
    open_webhook(academy, listener.url)
    browser.post(f"{PAGE}webhook/close/")
    assert webhook_of(academy) is None


def test_what_was_sent_and_what_failed_is_said_in_words(academy, two_editions, page):
    subscribe(academy)
    write_of_release(two_editions[1])
    Letter.objects.update(attempts=6, state="given_up", trouble="refused")
    assert "Oppgitt: E-posttjeneren kjenner ikke adressen." in page()


def test_mails_to_a_colleague_are_theirs(academy, two_editions, page):
    colleague = factories.member(academy, "colleague@example.org")
    subscribe(academy, colleague.user)
    write_of_release(two_editions[1])
    assert "colleague@example.org" not in page() and "Ny utgave:" not in page()


def test_one_academy_sees_and_changes_nothing_of_another(academy, another, two_editions, listener):
    subscribe(another), open_webhook(another, listener.url)
    secret = key_of(open_feed(another))
    browser = signed_in(factories.member(academy))
    html = browser.get(PAGE).content.decode()
    browser.post(f"{PAGE}webhook/close/"), browser.post(f"{PAGE}mail/", {})
    assert secret not in html and listener.url not in html
    assert is_subscribed(another) and webhook_of(another) and FeedAddress.objects.filter(academy=another)


def test_a_link_in_a_mail_asks_before_it_stops(academy, client):
    subscription = subscribe(academy)
    path = stop_address(subscription, "nb").split("8000", 1)[1]
    assert "Stopp denne e-posten" in client.get(path).content.decode()
    assert is_subscribed(academy)
    assert "Det sendes ikke mer e-post" in client.post(path).content.decode()
    assert not is_subscribed(academy)


def test_a_link_that_was_changed_stops_nothing(academy, client):
    subscribe(academy)
    answer = client.post(f"{PAGE}stop/1:guess/")
    assert (answer.status_code, is_subscribed(academy)) == (404, True)


def test_the_page_asks_as_often_for_many_letters_as_for_few(
    academy, two_editions, member, browser, django_assert_max_num_queries
):
    subscribe(academy), subscribe(academy, member.user)
    for edition in two_editions:
        write_of_release(edition)
    Letter.objects.update(sent_at=timezone.now(), state="sent")
    with django_assert_max_num_queries(30), override("nb"):
        browser.get(PAGE)

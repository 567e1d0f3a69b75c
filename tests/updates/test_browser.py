"""The screens on updates in a real browser: no accessibility fault, no sideways scroll, by keyboard."""

import pytest
from django.urls import reverse

from lms_export.editions.withdrawing import withdraw
from lms_export.updates.feed_keys import open_feed
from lms_export.updates.models import Letter
from lms_export.updates.subscribing import is_subscribed, subscribe
from lms_export.updates.writing import write_of_release
from tests.academies import factories
from tests.academies.signing_in import signed_in
from tests.cms.browsing import Visitor, faults, is_too_wide
from tests.updates.conftest import fetched

pytestmark = [pytest.mark.browser, pytest.mark.django_db]


@pytest.fixture
def visitor(chromium, client):
    visitor = Visitor(chromium, client)
    yield visitor
    visitor.leave()


def test_a_member_chooses_the_ways_by_keyboard(visitor, academy, two_editions):
    visitor.client = signed_in(factories.member(academy))
    open_feed(academy)
    subscribe(academy)
    write_of_release(two_editions[1])
    Letter.objects.update(state="given_up", attempts=6, trouble="refused")
    page = visitor.see("/nb/partner/updates/")
    assert faults(page, "main") == [] and not is_too_wide(page, "main")
    page.get_by_label("Til akademiets postkasse").press("Space")
    page.get_by_role("button", name="Lagre").press("Enter")
    page.get_by_role("checkbox", name="Til akademiets postkasse", checked=False).wait_for()
    assert not is_subscribed(academy)


def test_staff_tells_a_partner_by_one_press(visitor, academy, two_editions, publisher):
    fetched(academy, two_editions[1])
    withdraw(two_editions[1], "A film in module 2 names the wrong town.", publisher)
    page = visitor.log_in(publisher).see(reverse("partners_to_tell", args=[two_editions[1].pk]))
    assert faults(page, ".editions") == [] and not is_too_wide(page, ".editions")
    page.get_by_role("button", name="Send til Eksempelakademiet").press("Enter")
    page.get_by_text("E-posten er på vei.").wait_for()
    assert Letter.objects.get().asked_by == publisher

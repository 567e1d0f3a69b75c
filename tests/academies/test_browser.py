"""The partners' screens and those of staff in a real browser: no fault, no sideways scroll."""

import pytest
from django.contrib.auth import get_user_model
from django.urls import reverse

from lms_export.academies.invitations import invite, link
from tests.academies import factories
from tests.academies.signing_in import signed_in
from tests.cms.browsing import Visitor, faults, is_too_wide

pytestmark = [pytest.mark.browser, pytest.mark.django_db]
LONG = "Samfunnsentreprenørskapskompetanseakademiet"


@pytest.fixture
def visit(chromium):
    """By the address, as somebody of ``client``."""
    visitors = []

    def visit_one(client, path):
        visitors.append(Visitor(chromium, client))
        return visitors[-1].see(path)

    yield visit_one
    for visitor in visitors:
        visitor.leave()


def look_at(page, part):
    assert faults(page, part) == []
    assert not is_too_wide(page, part)


@pytest.mark.parametrize("language", ["nb", "sv", "en"])
def test_the_entrance_can_be_used_by_everybody(visit, client, language):
    look_at(visit(client, f"/{language}/partner/sign-in/"), "body")


def test_what_is_wrong_with_an_accepted_invitation_is_seen_by_everybody(visit, client):
    invitation = invite(factories.academy(LONG), "new@example.org", None)
    page = visit(client, "/" + link(invitation, "sv").split("/", 3)[3])
    page.locator("main button").click()
    page.locator(".partner__wrong").first.wait_for()
    look_at(page, "body")


@pytest.mark.parametrize("name", ["partner_account", "partner_tokens", "mfa_index", "mfa_activate_totp"])
def test_the_account_can_be_used_by_everybody(visit, name):
    member = factories.member(factories.academy(LONG), email=f"{LONG.lower()}@example.org"[-60:])
    look_at(visit(signed_in(member), reverse(name)), "body")


def test_staff_can_work_with_an_academy_whoever_they_are(visit, client):
    academy = factories.academy(LONG)
    factories.agreement(academy)
    factories.member(academy)
    invite(academy, "new@example.org", None)
    client.force_login(get_user_model().objects.get(username="admin"))
    look_at(visit(client, reverse("academy", args=[academy.pk])), ".academies")
    look_at(visit(client, reverse("agreement_new", args=[academy.pk])), ".academies")

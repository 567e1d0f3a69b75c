"""An academy's own script carries a token that fetches packages and does nothing else."""

import pytest
from django.urls import reverse

from cms.api.tokens.caller import caller_of
from cms.api.tokens.making import Grant, make_token
from cms.api.tokens.models import AccessToken
from cms.api.tokens.scopes import Scope
from tests.academies import factories
from tests.academies.signing_in import signed_in

pytestmark = pytest.mark.django_db
PAGE = "/nb/partner/account/tokens/"


@pytest.fixture
def browser(member):
    return signed_in(member)


@pytest.fixture
def secret(browser):
    return browser.post(PAGE, {"name": "Nattlig henting", "days": "365"}).context["secret"]


def asked_with(rf, secret):
    return caller_of(rf.get("/", headers={"Authorization": f"Bearer {secret}"}))


def test_the_token_lets_its_carrier_fetch_packages_and_nothing_else(rf, secret, member):
    caller = asked_with(rf, secret)
    assert caller.user == member.user
    assert [scope for scope in Scope if caller.lets_anywhere(scope)] == [Scope.PACKAGES]


def test_the_token_is_shown_once(browser, secret):
    assert secret not in browser.get(PAGE).content.decode()


def test_a_withdrawn_token_opens_nothing(rf, browser, secret):
    browser.post(reverse("partner_token_revoke", args=[AccessToken.objects.get().pk]))
    assert asked_with(rf, secret) is None


def test_nobody_withdraws_the_token_of_another_academy(browser):
    other = factories.member(factories.academy("Andre akademi"), email="other@example.org")
    token, _secret = make_token(
        other.user, "Andres", factories.moment_in(days=1), [Grant(scope=Scope.PACKAGES)]
    )
    assert browser.post(reverse("partner_token_revoke", args=[token.pk])).status_code == 404
    assert "Andres" not in browser.get(PAGE).content.decode()


def test_a_token_needs_a_name(browser):
    assert browser.post(PAGE, {"name": "", "days": "365"}).status_code == 422
    assert not AccessToken.objects.exists()

"""A person with a password, and a way to log in."""

from datetime import timedelta

import pytest
from django.contrib.auth import get_user_model
from django.core.cache import cache
from django.utils import timezone

from cms.api.tokens.making import Grant, make_token

PASSWORD = "langt nok til å være trygt"


@pytest.fixture(autouse=True)
def nobody_has_tried_yet():
    cache.clear()


@pytest.fixture
def person(db):
    user = get_user_model().objects.get(username="editor-nb")
    user.set_password(PASSWORD)
    user.save()
    return user


@pytest.fixture
def log_in(client, person):
    def post(login="editor-nb", password=PASSWORD):
        given = {"login": login, "password": password}
        return client.post(
            "/++api++/@login",
            given,
            content_type="application/json",
            headers={"Accept-Language": "en"},
        )

    return post


@pytest.fixture
def token_for():
    """Makes a token and gives back what stands in the header."""

    def make(user, *scopes, locale=None, branch=None, days=1):
        grants = [Grant(scope=scope, locale=locale, branch=branch) for scope in scopes]
        _token, secret = make_token(user, "Partner", timezone.now() + timedelta(days=days), grants)
        return f"Bearer {secret}"

    return make

"""Access is denied unless the matrix grants it."""

import pytest
from django.contrib.auth import get_user_model
from django.http import HttpResponse
from django.test import Client
from django.urls import URLPattern, get_resolver, reverse

from tests.permissions.matrix import MATRIX, ROLES
from tests.permissions.places import places

pytestmark = pytest.mark.django_db


def outcome_of(response: HttpResponse) -> str:
    if response.status_code != 302:
        return str(response.status_code)
    if "login" in response["Location"]:
        return "login"
    return "home" if response["Location"] == reverse("wagtailadmin_home") else "done"


@pytest.mark.parametrize("row", MATRIX, ids=lambda row: row.view)
def test_each_role_may_do_what_the_matrix_says(row):
    place = places()
    outcomes = [outcome_of(visit(row, place, role)) for role in ROLES]
    assert dict(zip(ROLES, outcomes, strict=True)) == dict(zip(ROLES, row.expected, strict=True))


def visit(row, place, role):
    client = Client()
    if role != "anonymous":
        client.force_login(get_user_model().objects.get(username=role))
    address = row.address(place)
    return client.post(address, row.form(place)) if row.form else client.get(address)


def test_every_view_of_our_own_stands_in_the_matrix():
    covered = {name for row in MATRIX for name in row.names}
    assert set(own_names(get_resolver())) == covered


def own_names(resolver):
    """The URL names whose views are ours, wherever they hang."""
    for pattern in resolver.url_patterns:
        if not isinstance(pattern, URLPattern):
            yield from own_names(pattern)
        elif pattern.callback.__module__.startswith(("cms.", "lms_export.")):
            yield pattern.name

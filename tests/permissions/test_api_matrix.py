"""Of the API, too, access is denied unless the table grants it: every endpoint, caller and state."""

import pytest
from django.db import transaction

from tests.permissions.api_endpoints import endpoints, outcome_of, request_of
from tests.permissions.api_matrix import OF_NO_PAGE, table
from tests.permissions.api_places import CALLERS, STATES, Places

pytestmark = pytest.mark.django_db


@pytest.fixture(scope="module")
def places(django_db_setup, django_db_blocker):
    """Made once; what a question changes is undone before the next."""
    with django_db_blocker.unblock(), transaction.atomic():
        yield Places()
        transaction.set_rollback(True)


def asked(places, caller, *request):
    with transaction.atomic():
        response = places.callers[caller].ask(*request)
        transaction.set_rollback(True)
    return response


def outcome(places, endpoint, state, caller):
    response = asked(places, caller, *request_of(endpoint, places, state))
    return outcome_of(endpoint, places, state, response)


@pytest.mark.parametrize("endpoint", table())
def test_each_caller_gets_of_each_page_what_the_table_says(places, endpoint):
    expected = table()[endpoint]
    found = {
        state: {caller: outcome(places, endpoint, state, caller) for caller in CALLERS} for state in expected
    }
    assert found == expected


@pytest.mark.parametrize("endpoint", OF_NO_PAGE)
def test_what_is_asked_of_no_page_is_answered_to_all_alike(places, endpoint):
    method, path, body, expected = OF_NO_PAGE[endpoint]
    found = {caller: asked(places, caller, method, path, body).status_code for caller in CALLERS}
    assert found == dict.fromkeys(CALLERS, expected)


def test_every_endpoint_stands_in_the_table():
    assert sorted([*table(), *OF_NO_PAGE]) == endpoints()


def test_every_endpoint_that_reads_is_asked_about_every_state():
    reads = {name: rows for name, rows in table().items() if name.startswith("GET") and len(rows) > 1}
    assert [name for name, rows in reads.items() if tuple(rows) != STATES] == []

"""Everything that is described can be asked, and is answered as it is described: what anybody reads, what a
token reads and writes, and whatever schemathesis thinks of."""

import pytest

from tests.journeys.described import known_requests
from tests.journeys.described.asking import OPERATIONS, Asker

pytestmark = [pytest.mark.site, pytest.mark.django_db]

LEAST_SHARE = 0.9
PASSWORD = "only on this copy"
READS = [name for name, each in OPERATIONS.items() if each.method.upper() == "GET"]
WRITES = [name for name in OPERATIONS if name not in READS]
OPEN = [name for name in READS if OPERATIONS[name].definition.raw["security"] != [{"token": []}]]
OF_ADMIN = f"""
from datetime import timedelta
from pathlib import Path
from django.contrib.auth import get_user_model
from django.utils import timezone
from cms.api.tokens.making import Grant, make_token
from cms.api.tokens.scopes import Scope
admin = get_user_model().objects.get(username="admin")
admin.set_password({PASSWORD!r})
admin.save()
grants = [Grant(scope=scope) for scope in Scope]
Path({{file!r}}).write_text(make_token(admin, "Test", timezone.now() + timedelta(days=1), grants)[1])
"""


@pytest.fixture(scope="module")
def anybody(site):
    return Asker(site.address)


@pytest.fixture(scope="module")
def admin(site, tmp_path_factory):
    """With a token of every scope."""
    file = tmp_path_factory.mktemp("token") / "token.txt"
    site.run(OF_ADMIN.format(file=str(file)))
    return Asker(site.address, file.read_text())


def test_anybody_is_answered_what_is_open(anybody):
    known_requests.read(anybody, OPEN)
    assert [name for name in OPEN if not anybody.succeeded[name] and not known_requests.is_secret(name)] == []


def test_nearly_every_operation_succeeds_with_a_token(admin):
    known_requests.read(admin, READS)
    known_requests.write(admin)
    known_requests.upload(admin)
    known_requests.enter(admin, "admin", PASSWORD)
    failed = [name for name in OPERATIONS if not admin.succeeded[name]]
    assert len(failed) <= (1 - LEAST_SHARE) * len(OPERATIONS), failed


@pytest.mark.parametrize("name", OPEN)
def test_whatever_anybody_asks_is_answered_as_described(anybody, name):
    anybody.ask_anything(name, known_requests.ANYWHERE)


@pytest.mark.parametrize("name", WRITES)
def test_whatever_anybody_sends_is_refused_as_described(anybody, name):
    anybody.ask_anything(name, known_requests.ANYWHERE)


@pytest.mark.parametrize("name", READS)
def test_whatever_is_asked_with_a_token_is_answered_as_described(admin, name):
    admin.ask_anything(name, known_requests.ANYWHERE)


@pytest.mark.parametrize("name", WRITES)
def test_whatever_is_sent_with_a_token_is_answered_as_described(admin, name):
    admin.ask_anything(name, known_requests.own_pages(admin, name))

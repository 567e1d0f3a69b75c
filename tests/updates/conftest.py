"""Two editions of the pilot course, an academy that may have it, and whoever is told."""

from datetime import timedelta

import pytest
from django.utils import timezone

from lms_export.packages.models import Download
from lms_export.updates.subscribing import subscribe
from tests.academies import factories
from tests.cms.api.webhooks.conftest import listener, receiver
from tests.editions.conftest import course, edition, publisher
from tests.public_editions.conftest import an_edition

__all__ = ["course", "edition", "listener", "publisher", "receiver"]


@pytest.fixture
def academy(db):
    made = factories.academy()
    factories.agreement(made)
    return made


@pytest.fixture
def another(db):
    """An academy whose agreement has ended."""
    made = factories.academy("Annet akademi", languages=["sv"], contact_mailbox="lms@another.example")
    days = factories.days_from_now
    factories.agreement(made, valid_from=days(-30), valid_until=days(-1))
    return made


@pytest.fixture
def subscribed(academy):
    return subscribe(academy)


@pytest.fixture
def two_editions(course):
    """As rows: nobody was told."""
    first, second = an_edition(course, 0, "Den første."), an_edition(course, 1, "En ny film.")
    return first, second


def fetched(academy, edition, days_ago=3):
    return Download.objects.create(
        academy=academy,
        academy_name=academy.name,
        edition=edition,
        file_name="kurs.zip",
        sha256="0" * 64,
        at=timezone.now() - timedelta(days=days_ago),
    )

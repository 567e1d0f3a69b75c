"""An academy with an agreement on the pilot programme, somebody of it, and a folder for packages."""

import pytest

from tests.academies import factories
from tests.academies.signing_in import signed_in
from tests.packages.conftest import kept  # noqa: F401


@pytest.fixture
def academy(db):
    academy = factories.academy()
    factories.agreement(academy)
    return academy


@pytest.fixture
def member(academy):
    return factories.member(academy)


@pytest.fixture
def partner(member):
    """A client that is signed in for the academy."""
    return signed_in(member)


@pytest.fixture
def neighbour(db):
    """Somebody of another academy with the same agreement."""
    other = factories.academy("Naboakademiet")
    factories.agreement(other)
    return factories.member(other, email="nabo@example.org")

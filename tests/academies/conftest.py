"""One academy, somebody of it, and nobody who is counted from the test before."""

import pytest
from django.core.cache import cache

from tests.academies import factories


@pytest.fixture(autouse=True)
def no_counts():
    cache.clear()


@pytest.fixture
def academy(db):
    return factories.academy()


@pytest.fixture
def member(academy):
    return factories.member(academy)

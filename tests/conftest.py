"""What every test may ask for. The database holds the demo content: real pages in three languages."""

import pytest
from django.core.management import call_command


@pytest.fixture(scope="session")
def django_db_setup(django_db_setup, django_db_blocker):
    """Load the demo content once; each test's changes are rolled back."""
    with django_db_blocker.unblock():
        call_command("load_demo", verbosity=0)

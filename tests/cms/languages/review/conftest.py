"""A Norwegian lesson, translated into Swedish and not yet read by anybody."""

import pytest
from django.contrib.auth import get_user_model
from wagtail.models import Locale

from cms.languages.submission import submit
from cms.languages.words import write_translations


@pytest.fixture
def nb(db):
    return Locale.objects.get(language_code="nb")


@pytest.fixture
def people(db):
    """Name -> person of the demo, as a request would load them."""

    class People:
        def __getitem__(self, name):
            return get_user_model().objects.get(username=name)

    return People()


@pytest.fixture
def translated(lesson, sv, in_swedish):
    submit(lesson, [sv])
    write_translations(lesson, sv, in_swedish)
    return lesson

"""A disagreement of the tests' own, and people who meet it."""

import pytest
from django.contrib.auth import get_user_model
from wagtail.models import Locale

from cms.facts.models import FactFlag, FlagWording
from cms.facts.settling import raise_flag


@pytest.fixture
def flag(db):
    wording = FlagWording(
        locale=Locale.objects.get(language_code="nb"),
        subject="Bedrifter",
        first_text="Femten bedrifter reiste.",
        first_source="Sluttrapporten",
        second_text="Seksten bedrifter reiste.",
        second_source="Nettsiden",
    )
    return raise_flag(wording, FactFlag.Kind.COUNT_MISMATCH)


@pytest.fixture
def editor(db):
    return get_user_model().objects.get(username="editor-sv")


@pytest.fixture
def publisher(db):
    return get_user_model().objects.get(username="publisher-sv")


@pytest.fixture
def translator(db):
    return get_user_model().objects.get(username="translator-sv")

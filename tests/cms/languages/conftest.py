"""A module of the demo course to write below, and its languages."""

import pytest
from wagtail.models import Locale
from wagtail.users.models import UserProfile

from cms.courses.models import Lesson, Module
from cms.languages.publication import publish_translation
from cms.languages.submission import submit
from cms.languages.words import write_translations


@pytest.fixture
def sv(db):
    return Locale.objects.get(language_code="sv")


@pytest.fixture
def en(db):
    return Locale.objects.get(language_code="en")


@pytest.fixture
def module(db):
    return Module.objects.filter(locale__language_code="nb").order_by("path").first()


@pytest.fixture
def lesson(module):
    """A new Norwegian lesson, published and not translated."""
    page = Lesson(
        title="Brød & vann",
        slug="brod-og-vann",
        body=[
            {
                "type": "paragraph",
                "id": "11111111-1111-4111-8111-111111111111",
                "value": {"text": "<p>Det er <b>vårt</b> brød.</p>"},
            },
            {
                "type": "true_false",
                "id": "22222222-2222-4222-8222-222222222222",
                "value": {"claim": "Vann er vått.", "is_true": True, "feedback": ""},
            },
        ],
    )
    module.add_child(instance=page)
    page.save_revision().publish()
    return page


@pytest.fixture
def in_swedish():
    """Every text of the lesson."""
    return {
        "Brød & vann": "Bröd & vatten",
        "Det er <b>vårt</b> brød.": "Det är <b>vårt</b> bröd.",
        "Vann er vått.": "Vatten är vått.",
    }


@pytest.fixture
def english_admin(admin_client, admin_user):
    """Logged in, and reads the editor in English."""
    profile = UserProfile.get_for_user(admin_user)
    profile.preferred_language = "en"
    profile.save()
    return admin_client


@pytest.fixture
def in_both(lesson, sv, in_swedish):
    """Published in Norwegian and Swedish."""
    submit(lesson, [sv])
    write_translations(lesson, sv, in_swedish)
    publish_translation(lesson, sv)
    return lesson

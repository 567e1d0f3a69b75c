"""A Norwegian lesson that is published in Swedish, and the people of both languages."""

import pytest
from django.contrib.auth import get_user_model

from cms.languages.publication import publish_translation
from cms.languages.submission import submit
from cms.languages.words import write_translations


@pytest.fixture
def people(db):
    """Name -> person of the demo, as a request would load them."""

    class People:
        def __getitem__(self, name):
            return get_user_model().objects.get(username=name)

    return People()


@pytest.fixture
def published(lesson, sv, in_swedish):
    submit(lesson, [sv])
    write_translations(lesson, sv, in_swedish)
    publish_translation(lesson, sv)
    return lesson


@pytest.fixture
def change(people):
    """A Norwegian editor changes the claim of the lesson and publishes it."""

    def publish_with(lesson, claim):
        page = type(lesson).objects.get(pk=lesson.pk)
        raw = list(page.body.raw_data)
        raw[1]["value"]["claim"] = claim
        page.body = raw
        page.save_revision(user=people["editor-nb"]).publish(user=people["editor-nb"])
        return type(lesson).objects.get(pk=lesson.pk)

    return publish_with

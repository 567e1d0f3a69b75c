"""A lesson in Norwegian and Swedish, and two people who translate it."""

import pytest
from django.contrib.auth import get_user_model
from django.urls import reverse
from wagtail.users.models import UserProfile
from wagtail_localize.models import StringTranslation

from cms.languages.publication import publish_translation
from cms.languages.screen.rows import rows_of
from cms.languages.screen.subject import subject_of
from cms.languages.submission import submit
from cms.languages.words import write_translations


@pytest.fixture
def in_both(lesson, sv, in_swedish):
    submit(lesson, [sv])
    write_translations(lesson, sv, in_swedish)
    publish_translation(lesson, sv)
    return lesson


@pytest.fixture
def claim(in_both):
    """Publishes the lesson with another claim."""

    def publish(text):
        in_both.body[1].value["claim"] = text
        in_both.save_revision().publish()
        return in_both

    return publish


@pytest.fixture
def translator(db):
    """Reads the editor in English, which the tests quote."""
    person = get_user_model().objects.get(username="editor-sv")
    UserProfile.objects.filter(user=person).update(preferred_language="en")
    return person


@pytest.fixture
def colleague(db):
    return get_user_model().objects.get(username="admin")


@pytest.fixture
def subject(in_both):
    """Read anew at each call."""
    return lambda: subject_of(in_both.translation_key, "sv")


@pytest.fixture
def row(subject):
    """The row that stands in the block or field whose name the path ends with."""
    return lambda ending: next(row for row in rows_of(subject()) if row.segment.path.endswith(ending))


@pytest.fixture
def post(client, translator, in_both, row):
    """Posts what the script posts for one row."""

    def send(ending, action="save", **fields):
        client.force_login(translator)
        found = row(ending)
        form = {"target": found.text, "version": found.version, "shown": found.shown, **fields}
        named = {f"{name}-{found.key}": value for name, value in form.items()}
        address = reverse("translate_row", args=[in_both.translation_key, "sv"])
        return client.post(address, {**named, "segment": found.key, "action": action})

    return send


@pytest.fixture
def words():
    """The stored Swedish words of a place."""
    return lambda lesson, ending: StringTranslation.objects.filter(
        locale__language_code="sv", context__object_id=lesson.translation_key, context__path__endswith=ending
    ).latest("updated_at")

"""A publisher publishes in spite of the gate, with a written reason."""

import pytest
from django.urls import reverse

from cms.courses.models import Lesson
from cms.languages.models import GateOverride
from cms.languages.submission import submit
from cms.languages.words import write_translations

pytestmark = pytest.mark.django_db

REASON = "Kursen börjar i morgon, frågan översätts i kväll."


@pytest.fixture
def unfinished(lesson, sv, in_swedish):
    submit(lesson, [sv])
    write_translations(lesson, sv, {text: in_swedish[text] for text in list(in_swedish)[:2]})
    return lesson


@pytest.fixture
def as_(client, people):
    def log_in(name):
        client.force_login(people[name])
        return client

    return log_in


def address(lesson):
    return reverse("review_translation", args=[lesson.translation_key, "sv"])


def is_live(lesson):
    return Lesson.objects.get(translation_key=lesson.translation_key, locale__language_code="sv").live


def override(client, lesson, **fields):
    form = {"action": "publish", "override": REASON, "confirm": "yes", **fields}
    return client.post(address(lesson), form)


def test_a_publisher_reads_what_is_missing(unfinished, as_):
    page = as_("publisher-sv").get(address(unfinished)).content.decode()
    assert "Vann er vått." in page and 'name="override"' in page


def test_with_a_reason_and_a_mark_it_goes_live_and_the_reason_is_kept(unfinished, as_, people):
    override(as_("publisher-sv"), unfinished)
    assert is_live(unfinished)
    kept = GateOverride.objects.get(object_key=unfinished.translation_key)
    assert (kept.reason, kept.person) == (REASON, people["publisher-sv"])


@pytest.mark.parametrize("fields", [{"override": ""}, {"confirm": ""}, {"override": "kort"}])
def test_without_a_reason_or_without_the_mark_nothing_happens(unfinished, as_, fields):
    response = override(as_("publisher-sv"), unfinished, **fields)
    assert response.status_code == 409
    assert not is_live(unfinished)


@pytest.mark.parametrize("name", ["translator-sv", "reviewer-sv", "editor-sv", "publisher-nb"])
def test_nobody_else_overrides(unfinished, as_, name):
    override(as_(name), unfinished)
    assert not is_live(unfinished)


def test_it_is_not_offered_to_others(unfinished, as_):
    assert 'name="override"' not in as_("translator-sv").get(address(unfinished)).content.decode()


def test_a_whole_translation_is_not_published_past_the_review(translated, as_):
    response = as_("publisher-sv").post(address(translated), {"action": "publish"})
    assert response.status_code == 409
    assert not is_live(translated)

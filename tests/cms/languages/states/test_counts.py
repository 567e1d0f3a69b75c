"""The figures of the overview are the library's own, in a fixed number of queries."""

import random

import pytest
from django.contrib.contenttypes.models import ContentType
from django.db import connection, transaction
from django.test.utils import CaptureQueriesContext
from wagtail.models import Locale, Page
from wagtail_localize.models import Translation

from cms.courses.models import Course, Lesson, Module
from cms.languages.sources import source_of
from cms.languages.states import translation_states
from tests.cms.core.sample_activities import block

pytestmark = pytest.mark.django_db


@pytest.fixture
def targets(db):
    return list(Locale.objects.filter(language_code__in=["sv", "en"]))


def _pages():
    pages = Page.objects.filter(locale__language_code="nb", depth__gt=1)
    return list(pages.order_by("path").specific())


def _with_random_edits(pages):
    """Published, and not synchronised."""
    chance = random.Random(4)
    edited = []
    for page in chance.sample(pages, len(pages)):
        if hasattr(page, "body") and len(page.body):
            page.body = _edited(chance, list(page.body.get_prep_value()))
            page.title = chance.choice([page.title, f"{page.title} igjen"])
            page.save_revision().publish()
            edited.append(page)
    return edited


def _edited(chance, body):
    chance.shuffle(body)
    changed = [block("paragraph", {"text": f"<p>Nytt {chance.random()}</p><p>Og &amp; mer</p>"}), *body[1:]]
    for item in changed:
        if item["type"] == "paragraph" and chance.random() < 0.5:
            item["value"]["text"] = item["value"]["text"].replace("</p>", " Sant?</p>", 1)
    return changed


def _as_the_library(page, locale):
    """(total, translated) after it has taken in what is published; the taking in is undone."""
    with transaction.atomic():
        source = source_of(page)
        source.update_from_db()
        progress = Translation.objects.get(source=source, target_locale=locale).get_progress()
        transaction.set_rollback(True)
    return progress


def test_after_random_published_edits_the_counts_are_those_of_the_library(targets):
    edited = _with_random_edits(_pages())
    assert len(edited) > 10
    states = translation_states([type(page).objects.get(pk=page.pk) for page in edited], targets)
    for page in edited:
        for locale in targets:
            state = states[page.translation_key, locale.language_code]
            assert (state.total, state.done + state.machine) == _as_the_library(page, locale), page
    assert sum(state.to_translate for state in states.values()) > 40


def _two_hundred_pages():
    """A large course below a programme of the demo; loaded as a board loads it."""
    course = Course.objects.filter(locale__language_code="nb").first()
    module = Module.objects.child_of(course).first()
    for number in range(200 - course.get_descendants(inclusive=True).count()):
        body = [block("paragraph", {"text": f"<p>Avsnitt {number}</p>"})]
        module.add_child(instance=Lesson(title=f"Leksjon {number}", slug=f"leksjon-{number}", body=body))
        module.refresh_from_db()
    return course


def test_two_hundred_pages_in_two_languages_cost_at_most_twelve_queries(targets):
    course = _two_hundred_pages()
    ContentType.objects.get_for_models(Course, Module, Lesson)  # A process looks them up once.
    with CaptureQueriesContext(connection) as asked:
        pages = list(course.get_descendants(inclusive=True).specific())
        states = translation_states(pages, targets)
    assert (len(pages), len(states)) == (200, 400)
    assert len(asked) <= 12

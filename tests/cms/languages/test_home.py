"""Translations on the editor's front page."""

from datetime import date

import pytest
from django.contrib.auth import get_user_model
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.utils import timezone
from wagtail.models import Locale

from cms.core.home.handing_over import hand_over
from cms.courses.models import Lesson
from cms.languages.assignments import assign
from cms.languages.home import taken_translations, what_is_behind
from cms.languages.models import BehindMark

pytestmark = pytest.mark.django_db


@pytest.fixture
def swedish():
    return Locale.objects.get(language_code="sv")


@pytest.fixture
def lessons():
    return list(Lesson.objects.filter(locale__language_code="nb").order_by("path")[:4])


def person(name="translator-sv"):
    return get_user_model().objects.get(username=name)


def behind(lesson, locale):
    BehindMark.objects.create(object_key=lesson.translation_key, locale=locale, since=timezone.now())


def test_what_is_behind_is_shown_to_those_who_translate_into_the_language(lessons, swedish):
    behind(lessons[0], swedish)
    assert what_is_behind(person()).rows[0].title == lessons[0].title
    assert what_is_behind(person("translator-nb")) is None


def test_a_translation_that_is_done_waits_for_nobody(lessons, swedish):
    assign(lessons[0], swedish, person=person(), due_date=date(2026, 12, 1))
    assert taken_translations(person()) is None


def test_what_i_have_taken_is_shown_with_its_date(lessons, swedish):
    fresh = Lesson(title="Ny leksjon", locale=lessons[0].locale)
    lessons[0].get_parent().add_child(instance=fresh)
    from cms.languages.freezing import frozen_source

    frozen_source(fresh)
    assign(fresh, swedish, person=person(), due_date=date(2026, 12, 1))
    (row,) = taken_translations(person()).rows
    assert (row.title, "1 December 2026" in row.detail) == ("Ny leksjon", True)


def test_many_cost_as_many_queries_as_one(lessons, swedish):
    def queries():
        with CaptureQueriesContext(connection) as captured:
            what_is_behind(person())
        return len(captured)

    behind(lessons[0], swedish)
    for_one = queries()
    for lesson in lessons[1:]:
        behind(lesson, swedish)
    assert queries() == for_one


def test_the_frozen_source_is_told_of_a_new_owner(lessons, django_capture_on_commit_callbacks):
    from wagtail_localize.models import TranslationSource

    role = person("publisher-nb").groups.get()
    with django_capture_on_commit_callbacks(execute=True):
        hand_over(lessons[:1], role, person("admin"))
    source = TranslationSource.objects.get(object_id=lessons[0].translation_key)
    assert source.as_instance().owner_role == role

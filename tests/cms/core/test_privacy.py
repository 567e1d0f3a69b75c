"""A private section stays out of every list, and its neighbours stay in."""

import pytest
from wagtail.models import PageViewRestriction

from cms.core.privacy import readable
from cms.courses.models import Course, Lesson, Module
from cms.courses.queries import course_outline

pytestmark = pytest.mark.django_db


@pytest.fixture
def course():
    return Course.objects.live().get(locale__language_code="nb")


def make_private(page):
    PageViewRestriction.objects.create(page=page, restriction_type=PageViewRestriction.LOGIN)


def test_a_private_lesson_is_not_in_its_course(course):
    make_private(course_outline(course).lessons[0])
    assert len(course_outline(course).lessons) == 13


def test_a_private_module_takes_its_lessons_with_it(course):
    module = Module.objects.child_of(course).first()
    make_private(module)
    assert not readable(Lesson.objects.descendant_of(module)).exists()


def test_whoever_stands_in_a_private_course_sees_its_lessons(course):
    make_private(course)
    assert len(course_outline(course).lessons) == 14


def test_privacy_costs_one_query(course, django_assert_num_queries):
    make_private(course)
    with django_assert_num_queries(2):
        list(readable(Lesson.objects.all()))


def test_what_stands_below_a_draft_is_not_readable(course):
    Module.objects.child_of(course).first().unpublish()
    assert len(course_outline(course).lessons) == 11


def test_a_lesson_below_a_draft_module_is_not_served(course, client):
    lesson = course_outline(course).lessons[0]
    address = lesson.get_url()
    lesson.get_parent().unpublish()
    assert client.get(address).status_code == 404
    assert client.get(f"/api{address}").status_code == 404

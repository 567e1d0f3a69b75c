"""The published pilot course, and what an editor may do to it."""

import pytest

from cms.courses.models import Course, Lesson, Module


@pytest.fixture
def course(db):
    return Course.objects.live().get(locale__language_code="nb")


@pytest.fixture
def lesson(course):
    return Lesson.objects.descendant_of(course).live().get(title="Er dere klare?")


@pytest.fixture
def module(course):
    return Module.objects.child_of(course).live().first()

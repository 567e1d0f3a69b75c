"""The pilot course, its translations, and somebody who releases it."""

import pytest
from django.contrib.auth import get_user_model

from cms.courses.models import Course, Lesson


@pytest.fixture
def course(db):
    return Course.objects.live().get(locale__language_code="nb")


@pytest.fixture
def lesson(course):
    return Lesson.objects.descendant_of(course).live().get(title="Er dere klare?")


@pytest.fixture
def publisher(db):
    return get_user_model().objects.get(username="admin")

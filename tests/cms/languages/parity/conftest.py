"""The board of the demo's course, and a lesson of it that two languages are behind of."""

import pytest
from django.urls import reverse
from wagtail.models import Locale

from cms.courses.models import Course, Lesson
from cms.languages.parity.subjects import board_of_course


@pytest.fixture
def course(db):
    return Course.objects.filter(locale__language_code="nb").first()


@pytest.fixture
def address(course):
    return reverse("parity_course", args=[course.translation_key])


@pytest.fixture
def editor(django_user_model):
    user = django_user_model.objects.get(username="editor-nb")
    user.first_name, user.last_name = "Kari", "Nordmann"
    user.save()
    return user


@pytest.fixture
def changed(course, editor):
    """The first lesson, with one paragraph changed since it was translated."""
    lesson = Lesson.objects.descendant_of(course).order_by("path").first()
    body = lesson.body.get_prep_value()
    paragraph = next(block for block in body if block["type"] == "paragraph")
    paragraph["value"]["text"] = paragraph["value"]["text"].replace("</p>", " Endret.</p>", 1)
    lesson.body = body
    lesson.save_revision(user=editor).publish()
    return lesson


@pytest.fixture
def board(course, admin_user):
    return lambda: board_of_course(admin_user, course.translation_key)


@pytest.fixture
def cell(board):
    """The cell of a page in a language."""

    def find(page, code):
        row = next(row for row in board().rows if row.key == page.translation_key)
        return next(cell for cell in row.cells if cell.code == code)

    return find


@pytest.fixture
def sv(db):
    return Locale.objects.get(language_code="sv")

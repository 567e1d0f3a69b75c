"""A lesson of one course is used in another: written once, shown in both, and not taken away unseen."""

import pytest
from django.urls import reverse
from wagtail.models import PageViewRestriction

from cms.courses.models import BorrowedLesson, Lesson
from cms.courses.queries import course_outline
from cms.courses.slots import slots
from tests.cms.core.editing import message_in, publish
from tests.cms.core.sample_activities import number
from tests.cms.core.sample_pages import a_course, a_lesson, a_module, below

pytestmark = pytest.mark.django_db


@pytest.fixture
def lesson():
    return a_lesson(title="Å telle", body=[number()])


@pytest.fixture
def course():
    return a_course(title="Et annet kurs")


@pytest.fixture
def borrowed(course, lesson):
    page = below(a_module(course), BorrowedLesson(original=lesson))
    page.save_revision().publish()
    return page


def test_it_is_called_as_the_lesson_is(borrowed, lesson):
    assert borrowed.title == "Å telle"
    lesson.title = "Å telle bedre"
    lesson.save_revision().publish()
    borrowed.refresh_from_db()
    assert borrowed.title == "Å telle bedre"


def test_it_can_be_published_from_the_editor(nb_editor, borrowed):
    assert publish(nb_editor, borrowed).status_code == 302


def test_a_lesson_of_the_same_course_is_refused(nb_editor, borrowed):
    own = a_lesson(borrowed.get_parent())
    response = publish(nb_editor, borrowed, original=str(own.pk))
    assert message_in(response, "This lesson is in the same course already. Choose one of another course.")


def test_a_lesson_that_is_not_published_is_refused(nb_editor, borrowed, lesson):
    Lesson.objects.filter(pk=lesson.pk).update(live=False)
    assert publish(nb_editor, borrowed).status_code == 200


def test_the_course_counts_it(borrowed, course, lesson):
    outline = course_outline(course)
    assert (outline.lessons, outline.minutes) == ([borrowed], lesson.minutes)


def test_a_learner_reads_the_words_of_the_lesson(client, borrowed):
    assert "Hvor mange?" in client.get(borrowed.get_url()).content.decode()


def test_a_private_lesson_is_not_shown_elsewhere(client, borrowed, course, lesson):
    PageViewRestriction.objects.create(page=lesson, restriction_type=PageViewRestriction.LOGIN)
    assert client.get(borrowed.get_url()).status_code == 404
    assert course_outline(course).lessons == []


def test_what_it_asks_is_numbered_in_both_courses(borrowed, course, lesson):
    lesson.save_revision().publish()
    home = lesson.get_parent().get_parent()
    found = slots([course.translation_key, home.translation_key])
    assert sorted(found.values()) == [0, 0]


def test_the_lesson_says_where_it_is_used(nb_editor, borrowed, lesson):
    page = nb_editor.get(reverse("wagtailadmin_pages:edit", args=[lesson.pk])).content.decode()
    assert "Et annet kurs" in page


@pytest.mark.parametrize("above", [0, 1, 2])
def test_a_lesson_in_use_is_not_deleted_nor_what_it_stands_in(admin_client, borrowed, lesson, above):
    page = [lesson, lesson.get_parent(), lesson.get_parent().get_parent()][above]
    admin_client.post(reverse("wagtailadmin_pages:delete", args=[page.pk]))
    assert Lesson.objects.filter(pk=lesson.pk).exists()


def test_taking_it_offline_names_the_courses_that_go_without_it(nb_editor, borrowed, lesson):
    response = nb_editor.post(reverse("wagtailadmin_pages:unpublish", args=[lesson.pk]), follow=True)
    assert "go without it while it is not published: “Et annet kurs”" in response.content.decode()

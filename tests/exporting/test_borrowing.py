"""A lesson or question of another course keeps its identity, prefixed by the course that borrows it."""

import pytest
from wagtail.models import PageViewRestriction

from cms.courses.models import BorrowedLesson
from lms_export.checks.facts import Facts
from lms_export.checks.identifiers import ids_are_unique, ids_can_be_names, slots_are_unique
from lms_export.reader import read_course
from tests.cms.core.sample_activities import block
from tests.cms.core.sample_pages import a_course, a_module, below


@pytest.fixture
def borrower(course, lesson, module):
    """A course with nothing but a lesson and a question of the pilot course."""
    asked = next(iter(module.test)).id
    address = {"question": f"{module.translation_key}/{asked}"}
    found = a_course(title="Et annet kurs")
    place = a_module(found, test=[block("borrowed_question", address)])
    place.save_revision().publish()
    below(place, BorrowedLesson(original=lesson)).save_revision().publish()
    return found


def test_the_lesson_is_named_by_both_and_says_where_it_is_at_home(borrower, lesson):
    read = read_course(borrower, ("nb",)).course
    home = f"lesson_{lesson.translation_key.hex}"
    assert (read.lessons[0].id, read.lessons[0].home) == (f"{read.id}.{home}", home)


def test_everything_in_it_is_named_so(borrower):
    read = read_course(borrower, ("nb",)).course
    names = [each.id for each in (*read.lessons[0].body, *read.questions)]
    assert names
    assert all(name.startswith(f"{read.id}.") for name in names)


def test_its_names_and_slots_can_be_recorded(borrower):
    facts = Facts(read_course(borrower, ("nb",)).course, lambda asset: True)
    rules = (ids_are_unique, ids_can_be_names, slots_are_unique)
    assert [problem for rule in rules for problem in rule(facts)] == []


def test_the_question_keeps_its_answers(borrower, course):
    borrowed, own = read_course(borrower, ("nb",)).course, read_course(course, ("nb",)).course
    assert borrowed.questions[0].choices == own.questions[0].choices


def test_what_cannot_be_read_is_left_out_and_named(borrower, lesson, module):
    for page in (lesson, module):
        PageViewRestriction.objects.create(page=page, restriction_type=PageViewRestriction.LOGIN)
    read = read_course(borrower, ("nb",))
    assert (read.course.lessons, read.course.questions) == ((), ())
    assert [problem.level for problem in read.left_out] == ["warning", "warning"]


def test_the_reference_resolves_to_the_version_in_the_same_language(borrower, lesson):
    swedish = lesson.get_translations().get(locale__language_code="sv")
    place = BorrowedLesson.objects.get(original=lesson)
    place.locale = swedish.locale
    assert place.readable_lesson == swedish

"""Who does it, and by when."""

from datetime import date

import pytest
from django.urls import reverse

from cms.courses.models import Course
from cms.languages.assignments import assign, assignment_of
from cms.languages.models import Assignment
from cms.languages.states import translation_states

pytestmark = pytest.mark.django_db


@pytest.fixture
def screen(client, people, translated):
    client.force_login(people["translator-sv"])
    return reverse("review_translation", args=[translated.translation_key, "sv"])


def test_a_person_and_a_date_are_set_on_the_screen(client, screen, translated, sv, people):
    fields = {"action": "assign", "person": people["translator-sv"].pk, "due_date": "2026-12-24"}
    client.post(screen, fields)
    found = assignment_of(translated, sv)
    assert (found.person, found.due_date) == (people["translator-sv"], date(2026, 12, 24))


def test_both_are_cleared(client, screen, translated, sv, people):
    assign(translated, sv, person=people["translator-sv"], due_date=date(2026, 12, 24))
    client.post(screen, {"action": "assign", "person": "", "due_date": ""})
    found = assignment_of(translated, sv)
    assert (found.person, found.due_date) == (None, None)


def test_a_person_without_a_part_is_not_given_it(client, screen, translated, sv, people):
    client.post(screen, {"action": "assign", "person": people["translator-nb"].pk})
    assert assignment_of(translated, sv).person is None


@pytest.mark.parametrize("written", ["24.12.2026", "tomorrow", "2026-13-01"])
def test_a_date_that_is_none_is_refused_with_a_sentence(client, screen, translated, sv, written):
    response = client.post(screen, {"action": "assign", "person": "", "due_date": written})
    assert response.status_code == 409
    assert assignment_of(translated, sv) is None


def test_the_overview_knows_who_has_taken_it(translated, sv, people):
    assign(translated, sv, person=people["translator-sv"], due_date=date(2026, 12, 24))
    state = translation_states([translated], [sv])[translated.translation_key, "sv"]
    assert (state.person, state.due) == (people["translator-sv"], date(2026, 12, 24))


def test_one_field_is_changed_without_the_other(translated, sv, people):
    assign(translated, sv, person=people["translator-sv"])
    assign(translated, sv, due_date=date(2026, 12, 24))
    assert assignment_of(translated, sv).person == people["translator-sv"]


def test_a_whole_course_is_given_at_once(client, people, sv):
    course = Course.objects.filter(locale__language_code="nb").order_by("pk").first()
    client.force_login(people["editor-sv"])
    where = reverse("review_translation", args=[course.translation_key, "sv"])
    person = people["translator-sv"]
    client.post(where, {"action": "assign", "person": person.pk, "due_date": "2026-12-24", "below": "yes"})
    given = Assignment.objects.filter(locale=sv, person=person, due_date=date(2026, 12, 24))
    assert given.count() == course.get_descendants(inclusive=True).count()

"""An academy has the courses of the agreements that hold today, and nothing else."""

import datetime

import pytest
from django.contrib.auth.models import AnonymousUser
from django.utils import timezone
from wagtail.models import PageViewRestriction

from lms_export.academies.queries import academies_with, academy_of, agreements_now, courses_of, may_have
from tests.academies import factories

pytestmark = pytest.mark.django_db


def test_an_academy_without_an_agreement_has_no_course(academy):
    assert courses_of(academy) == []


def test_an_academy_has_the_courses_of_its_programmes_each_once(academy):
    factories.agreement(academy)
    keys = courses_of(academy)
    assert factories.pilot_course().translation_key in keys
    assert len(keys) == len(set(keys))


def test_an_agreement_that_ends_today_still_holds_today(academy):
    factories.agreement(academy, valid_until=timezone.localdate())
    assert may_have(academy, factories.pilot_course().translation_key)


def test_an_agreement_that_ends_today_holds_no_more_tomorrow(academy):
    agreement = factories.agreement(academy, valid_until=timezone.localdate())
    assert not agreements_now(academy, on=factories.days_from_now(1)).exists()
    assert not agreement.holds_on(factories.days_from_now(1))


def test_the_day_of_an_agreement_ends_at_midnight_in_oslo(academy, monkeypatch):
    factories.agreement(
        academy, valid_from=datetime.date(2026, 1, 1), valid_until=datetime.date(2026, 11, 28)
    )
    past_midnight_in_oslo = datetime.datetime(2026, 11, 28, 23, 30, tzinfo=datetime.UTC)
    monkeypatch.setattr("django.utils.timezone.now", lambda: past_midnight_in_oslo)
    assert courses_of(academy) == []


def test_an_academy_that_is_not_active_has_no_course(academy):
    factories.agreement(academy)
    academy.is_active = False
    assert courses_of(academy) == []


def test_a_private_programme_is_for_no_academy(academy):
    factories.agreement(academy)
    programme = factories.pilot_course().get_parent()
    for version in programme.get_translations(inclusive=True):
        PageViewRestriction.objects.create(page=version, restriction_type=PageViewRestriction.LOGIN)
    assert courses_of(academy) == []


def test_an_academy_without_the_programme_may_not_have_its_course(academy):
    factories.agreement(academy, programmes=["3a0f2a05-3a68-4f43-9d5a-5a3a3c5e3b10"])
    assert not may_have(academy, factories.pilot_course().translation_key)


def test_a_course_is_had_by_the_academies_whose_agreements_hold_today(academy):
    factories.agreement(academy)
    ended, other = factories.academy("Ended"), factories.academy("Other")
    factories.agreement(ended, valid_until=factories.days_from_now(-1))
    factories.agreement(other, programmes=["3a0f2a05-3a68-4f43-9d5a-5a3a3c5e3b10"])
    factories.agreement(factories.academy("Closed", is_active=False))
    assert academies_with(factories.pilot_course().translation_key) == [academy]


def test_a_course_of_a_private_programme_is_had_by_no_academy(academy):
    factories.agreement(academy)
    for version in factories.pilot_course().get_parent().get_translations(inclusive=True):
        PageViewRestriction.objects.create(page=version, restriction_type=PageViewRestriction.LOGIN)
    assert academies_with(factories.pilot_course().translation_key) == []


def test_many_academies_with_a_course_are_found_with_few_queries(django_assert_max_num_queries):
    for number in range(12):
        factories.agreement(factories.academy(f"Academy {number}"))
    course = factories.pilot_course().translation_key
    with django_assert_max_num_queries(5):
        assert len(academies_with(course)) == 12


def test_a_person_signs_in_for_one_academy(academy):
    assert academy_of(factories.member(academy).user) == academy


def test_nobody_signs_in_for_an_academy_that_is_not_active(academy):
    member = factories.member(academy)
    academy.is_active = False
    academy.save()
    assert academy_of(member.user) is None


def test_a_person_whose_account_is_closed_signs_in_for_none(academy):
    member = factories.member(academy)
    member.user.is_active = False
    assert academy_of(member.user) is None


def test_a_reader_signs_in_for_none():
    assert academy_of(AnonymousUser()) is None


def test_the_courses_of_an_academy_are_read_with_few_queries(academy, django_assert_max_num_queries):
    factories.agreement(academy)
    with django_assert_max_num_queries(5):
        courses_of(academy)

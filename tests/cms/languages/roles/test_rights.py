"""Who may do what in which language, and what a person is told who may not."""

import pytest
from django.contrib.auth import get_user_model
from django.contrib.auth.models import AnonymousUser
from wagtail.models import Locale

from cms.languages.models import LanguageRight
from cms.languages.roles import may_publish, may_review, may_translate, people_who_may, why_not
from cms.languages.roles.granting import make_role

pytestmark = pytest.mark.django_db


def person(name):
    return get_user_model().objects.get(username=name)


@pytest.fixture
def nb(db):
    return Locale.objects.get(language_code="nb")


def test_a_swedish_translator_translates_into_swedish_and_not_into_norwegian(module, nb, sv):
    assert may_translate(person("translator-sv"), module, sv)
    assert not may_translate(person("translator-sv"), module, nb)


def test_a_translator_neither_reviews_nor_publishes(module, sv):
    assert not may_review(person("translator-sv"), module, sv)
    assert not may_publish(person("translator-sv"), module, sv)


def test_whoever_may_not_is_told_why_and_who_may(module, sv):
    assert why_not(person("translator-nb"), "publish", module, sv) == (
        "You do not publish Swedish. Those who do: Utgivare svensk (Coompanion)."
    )


def test_whoever_may_is_told_nothing(module, sv):
    assert why_not(person("publisher-sv"), "publish", module, sv) == ""


def test_without_any_group_that_may_an_administrator_is_named(module, sv):
    LanguageRight.objects.filter(action="publish").delete()
    assert why_not(person("translator-sv"), "publish", module, sv).endswith("Ask an administrator.")


def test_nobody_who_is_not_logged_in_may_anything(module, sv):
    assert not may_translate(AnonymousUser(), module, sv)
    assert not may_translate(None, module, sv)


def test_a_closed_account_may_nothing(module, sv):
    user = person("translator-sv")
    user.is_active = False
    assert not may_translate(user, module, sv)


def test_a_branch_role_counts_below_its_page_in_every_language(module, sv):
    course = module.get_parent().specific
    make_role("translator", sv, branch=course).user_set.add(person("reviewer"))
    user = person("reviewer")
    assert may_translate(user, module, sv)
    assert may_translate(user, module.get_translation(sv), sv)
    assert not may_translate(user, course.get_parent(), sv)


def test_a_branch_role_does_not_reach_registers(module, sv):
    from cms.glossary.models import GlossaryTerm

    make_role("translator", sv, branch=module).user_set.add(person("reviewer"))
    assert not may_translate(person("reviewer"), GlossaryTerm.objects.first(), sv)


def test_a_role_for_a_new_language_is_one_call(module):
    nynorsk = Locale.objects.create(language_code="nn")
    make_role("reviewer", nynorsk).user_set.add(person("translator-sv"))
    assert may_review(person("translator-sv"), module, nynorsk)


def test_the_people_of_a_language_are_found_through_their_groups(module, sv):
    names = set(people_who_may("review", module, sv).values_list("username", flat=True))
    assert names == {"reviewer", "reviewer-sv"}


def test_the_rights_of_a_person_cost_one_query(module, sv, django_assert_num_queries):
    user = person("translator-sv")
    with django_assert_num_queries(1):
        may_translate(user, module, sv)
        may_review(user, module, sv)

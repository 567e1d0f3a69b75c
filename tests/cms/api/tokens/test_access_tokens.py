"""A token lets a program do some of what its person may, where that was said."""

import pytest
from django.http import HttpRequest
from wagtail.models import Locale

from cms.api.tokens.caller import caller_of
from cms.api.tokens.making import revoke
from cms.api.tokens.models import AccessToken
from cms.api.tokens.scopes import Scope
from tests.cms.core.sample_pages import a_course, front_page

pytestmark = pytest.mark.django_db


def caller_with(header):
    request = HttpRequest()
    request.META["HTTP_AUTHORIZATION"] = header
    return caller_of(request)


def test_it_acts_for_its_person(token_for, person):
    assert caller_with(token_for(person, Scope.WRITE)).user == person


def test_nothing_that_is_kept_opens_anything(token_for, person):
    secret = token_for(person, Scope.WRITE).removeprefix("Bearer ")
    kept = str(AccessToken.objects.values().get())
    assert secret not in kept and secret[:15] in kept


def test_it_may_only_what_it_was_made_for(token_for, person):
    caller = caller_with(token_for(person, Scope.READ_DRAFTS))
    home = front_page("nb")
    assert caller.lets(Scope.READ_DRAFTS, home) and not caller.lets(Scope.WRITE, home)


def test_it_may_only_in_its_language(token_for, person):
    caller = caller_with(token_for(person, Scope.WRITE, locale=Locale.objects.get(language_code="nb")))
    assert [caller.lets(Scope.WRITE, front_page(language)) for language in ("nb", "sv")] == [True, False]


def test_it_may_only_in_its_branch(token_for, person):
    course = a_course()
    caller = caller_with(token_for(person, Scope.WRITE, branch=course))
    assert caller.lets(Scope.WRITE, course) and not caller.lets(Scope.WRITE, course.get_parent())


def test_a_branch_is_the_same_place_in_every_language(token_for, person):
    caller = caller_with(token_for(person, Scope.WRITE, branch=front_page("nb")))
    assert caller.lets(Scope.WRITE, front_page("sv"))


def test_an_expired_one_opens_nothing(token_for, person):
    assert caller_with(token_for(person, Scope.WRITE, days=-1)) is None


def test_a_withdrawn_one_opens_nothing(token_for, person):
    header = token_for(person, Scope.WRITE)
    revoke(AccessToken.objects.get())
    assert caller_with(header) is None


def test_it_opens_nothing_when_the_account_is_closed(token_for, person):
    header = token_for(person, Scope.WRITE)
    person.is_active = False
    person.save()
    assert caller_with(header) is None


@pytest.mark.parametrize(
    "header", ["", "Bearer", "Bearer ", "Bearer synergos_", "Basic a", "Bearer synergos_guess"]
)
def test_nonsense_opens_nothing(header):
    assert caller_with(header) is None


def test_its_last_use_is_kept(token_for, person):
    caller_with(token_for(person, Scope.WRITE))
    assert AccessToken.objects.get().last_used_at is not None


def test_its_last_use_is_not_written_at_every_request(token_for, person, django_assert_num_queries):
    header = token_for(person, Scope.WRITE)
    caller_with(header)
    with django_assert_num_queries(2):
        caller_with(header)

"""A picture of persons may be used where they agreed, and no longer than they agreed."""

from datetime import date, timedelta

import pytest

from cms.media.models import CreditedImage

SCOPES = ("site", "api", "package", "print")
TODAY = date(2027, 3, 1)
pytestmark = pytest.mark.django_db
every_scope = pytest.mark.parametrize("scope", SCOPES)


def a_portrait(**consent):
    return CreditedImage(persons_shown=True, **consent)


@every_scope
def test_a_picture_without_persons_needs_no_consent(scope):
    assert CreditedImage().may_be_used(scope, TODAY)


@every_scope
def test_persons_who_were_not_asked_are_not_shown(scope):
    assert not a_portrait().may_be_used(scope, TODAY)


@every_scope
def test_consent_to_one_use_is_consent_to_no_other(scope):
    portrait = a_portrait(**{f"consent_{scope}": True})
    assert [other for other in SCOPES if portrait.may_be_used(other, TODAY)] == [scope]


@every_scope
def test_consent_ends_after_its_last_day(scope):
    portrait = a_portrait(consent_expires=TODAY, **{f"consent_{scope}": True})
    assert portrait.may_be_used(scope, TODAY)
    assert not portrait.may_be_used(scope, TODAY + timedelta(days=1))

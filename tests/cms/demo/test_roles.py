"""What the roles may do."""

import pytest
from django.contrib.auth import get_user_model

from cms.website.models import HomePage


def _may(name, language):
    user = get_user_model().objects.get(username=name)
    tester = HomePage.objects.get(locale__language_code=language).permissions_for_user(user)
    return tester.can_edit(), tester.can_publish()


@pytest.mark.parametrize(("name", "own", "other"), [("editor-nb", "nb", "sv"), ("editor-sv", "sv", "nb")])
def test_an_editor_edits_and_publishes_one_language_only(db, name, own, other):
    assert _may(name, own) == (True, True)
    assert _may(name, other) == (False, False)


@pytest.mark.parametrize("language", ["nb", "sv", "en"])
def test_a_reviewer_changes_nothing(db, language):
    assert _may("reviewer", language) == (False, False)


def test_a_reviewer_may_enter_the_editor(db):
    assert get_user_model().objects.get(username="reviewer").has_perm("wagtailadmin.access_admin")

"""The persons of the demo have the rights of their role and no more."""

import pytest
from django.contrib.auth import get_user_model

pytestmark = pytest.mark.django_db


def user(name):
    return get_user_model().objects.get(username=name)


@pytest.mark.parametrize("name", ["editor-nb", "editor-sv", "reviewer"])
def test_an_editor_or_reviewer_is_no_administrator(name):
    assert not user(name).is_superuser
    assert not user(name).has_perm("users.change_user")


@pytest.mark.parametrize("name", ["editor-nb", "editor-sv", "reviewer"])
def test_an_editor_or_reviewer_may_enter_the_editor(name):
    assert user(name).has_perm("wagtailadmin.access_admin")


def test_a_reviewer_changes_no_term():
    assert not user("reviewer").has_perm("glossary.change_glossaryterm")


def test_the_administrator_may_everything():
    assert user("admin").is_superuser

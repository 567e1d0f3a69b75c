"""Tokens in the editor."""

import pytest
from django.contrib.auth import get_user_model
from django.urls import reverse
from django.utils import timezone

from cms.api.tokens.models import AccessToken

pytestmark = pytest.mark.django_db


@pytest.fixture
def given():
    rows = {"form-TOTAL_FORMS": 3, "form-INITIAL_FORMS": 0}
    return {"name": "Partner", "ends": timezone.localdate().isoformat(), "form-0-scopes": ["drafts"], **rows}


@pytest.fixture
def make(nb_editor, given):
    return lambda **more: nb_editor.post(reverse("api_token_new"), {**given, **more})


def test_a_new_token_is_shown_once(make, nb_editor):
    shown = make().content.decode()
    prefix = AccessToken.objects.get().prefix
    assert f'value="{prefix}' in shown
    assert f'value="{prefix}' not in nb_editor.get(reverse("api_tokens")).content.decode()


def test_it_belongs_to_who_made_it(make):
    make()
    assert AccessToken.objects.get().user.username == "editor-nb"


def test_it_may_what_was_chosen_in_each_language_that_was_chosen(make):
    make(**{"form-0-scopes": ["write", "publish"], "form-0-locales": [1, 2], "form-1-scopes": ["drafts"]})
    grants = AccessToken.objects.get().grants.values_list("scope", "locale")
    assert set(grants) == {("write", 1), ("write", 2), ("publish", 1), ("publish", 2), ("drafts", None)}


@pytest.mark.parametrize(
    "wrong", [{"name": ""}, {"ends": "2020-01-01"}, {"ends": "2099-01-01"}, {"form-0-scopes": []}]
)
def test_what_cannot_be_is_said_and_nothing_is_made(make, wrong):
    assert (make(**wrong).status_code, AccessToken.objects.count()) == (422, 0)


def test_the_list_says_when_it_was_used(make, nb_editor):
    make()
    assert "Never" in nb_editor.get(reverse("api_tokens")).content.decode()


def test_it_can_be_withdrawn(make, nb_editor):
    make()
    nb_editor.post(reverse("api_token_revoke", args=[AccessToken.objects.get().pk]))
    assert not AccessToken.objects.get().is_open


def test_nobody_sees_or_withdraws_anothers(make, client):
    make()
    client.force_login(get_user_model().objects.get(username="editor-sv"))
    client.post(reverse("api_token_revoke", args=[AccessToken.objects.get().pk]))
    assert AccessToken.objects.get().is_open
    assert "Partner" not in client.get(reverse("api_tokens")).content.decode()


def test_an_administrator_withdraws_any(make, client):
    make()
    client.force_login(get_user_model().objects.get(username="admin"))
    client.post(reverse("api_token_revoke", args=[AccessToken.objects.get().pk]))
    assert not AccessToken.objects.get().is_open


def test_the_list_asks_as_often_for_many_tokens_as_for_one(make, nb_editor, django_assert_max_num_queries):
    for _number in range(6):
        make()
    with django_assert_max_num_queries(22):
        nb_editor.get(reverse("api_tokens"))

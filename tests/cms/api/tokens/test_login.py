"""A name and a password open the API for an hour, with the person's own rights."""

import base64
import json
from datetime import timedelta

import pytest
from django.http import HttpRequest
from django.utils import timezone

from cms.api.tokens import logins
from cms.api.tokens.caller import caller_of
from cms.api.tokens.models import EndedLogin
from cms.users.second_factors import forget_second_factor, register_second_factor


def caller_with(token):
    request = HttpRequest()
    request.META["HTTP_AUTHORIZATION"] = f"Bearer {token}"
    return caller_of(request)


def later(monkeypatch, **ago):
    moment = timezone.now() + timedelta(**ago)
    monkeypatch.setattr(logins.timezone, "now", lambda: moment)


def test_the_token_acts_for_the_person(log_in, person):
    assert caller_with(log_in().json()["token"]).user == person


def test_its_claims_are_those_a_client_reads(log_in):
    claims = log_in().json()["token"].split(".")[1]
    read = json.loads(base64.urlsafe_b64decode(claims + "=="))
    assert read["sub"] == "editor-nb" and read["exp"] > timezone.now().timestamp()


def test_no_cache_keeps_a_token(log_in):
    assert log_in()["Cache-Control"] == "private, no-store"


@pytest.mark.parametrize("login", ["nobody", "editor-nb"])
def test_a_wrong_name_and_a_wrong_password_are_refused_alike(log_in, login):
    refusal = log_in(login, "wrong")
    assert (refusal.status_code, refusal.json()["detail"]) == (401, "Wrong login or password.")


def test_a_closed_account_is_refused(log_in, person):
    person.is_active = False
    person.save()
    assert log_in().status_code == 401


@pytest.mark.parametrize(
    "given", [{}, {"login": "a"}, {"login": 1, "password": {}}, {"login": "", "password": ""}]
)
def test_what_is_missing_is_said(client, db, given):
    english = {"Accept-Language": "en"}
    answer = client.post("/++api++/@login", given, content_type="application/json", headers=english)
    assert answer.status_code == 400 and "password" in answer.json()["detail"]


def test_a_body_that_is_no_json_is_refused(client, db):
    assert client.post("/++api++/@login", "{", content_type="application/json").status_code == 400


def test_the_eleventh_try_has_to_wait_even_with_the_right_password(log_in):
    for _number in range(10):
        log_in(password="wrong")
    answer = log_in()
    assert (answer.status_code, answer["Retry-After"]) == (429, "300")


def test_tries_at_another_account_shut_nobody_out(log_in):
    for _number in range(10):
        log_in("admin", "wrong")
    assert log_in().status_code == 200


def test_an_account_with_a_second_factor_is_refused(log_in, person):
    def has_device(user):
        return user == person

    register_second_factor(has_device)
    answer = log_in()
    forget_second_factor(has_device)
    assert answer.status_code == 401 and "second factor" in answer.json()["detail"]


def test_a_second_factor_is_told_only_to_who_knows_the_password(log_in):
    register_second_factor(bool)
    answer = log_in(password="wrong")
    forget_second_factor(bool)
    assert answer.json()["detail"] == "Wrong login or password."


def test_the_token_ends_after_an_hour(log_in, monkeypatch):
    token = log_in().json()["token"]
    later(monkeypatch, minutes=61)
    assert caller_with(token) is None


def test_a_new_password_ends_it(log_in, person):
    token = log_in().json()["token"]
    person.set_password("another one")
    person.save()
    assert caller_with(token) is None


def test_it_can_be_renewed(client, log_in, person):
    headers = {"Authorization": f"Bearer {log_in().json()['token']}"}
    renewed = client.post("/++api++/@login-renew", headers=headers)
    assert caller_with(renewed.json()["token"]).user == person


def test_but_not_past_twelve_hours(log_in, monkeypatch):
    login = caller_with(log_in().json()["token"]).login
    later(monkeypatch, hours=13)
    assert logins.renew(login) is None


@pytest.mark.parametrize("address", ["@login-renew", "@logout"])
def test_nonsense_is_neither_renewed_nor_ended(client, db, address):
    assert client.post(f"/++api++/{address}", headers={"Authorization": "Bearer nonsense"}).status_code == 401


def test_logging_out_ends_it_at_once(client, log_in):
    token = log_in().json()["token"]
    answer = client.post("/++api++/@logout", headers={"Authorization": f"Bearer {token}"})
    assert (answer.status_code, caller_with(token)) == (204, None)


def test_ended_logins_are_forgotten_when_they_would_have_ended_anyway(client, log_in):
    EndedLogin.objects.create(login="old", expires_at=timezone.now() - timedelta(days=1))
    logins.end(caller_with(log_in().json()["token"]).login)
    assert not EndedLogin.objects.filter(login="old").exists()


def test_what_is_public_is_read_with_a_wrong_token_too(client, db):
    assert client.get("/++api++/nb", headers={"Authorization": "Bearer not.a.token"}).status_code == 200


def test_a_cookie_of_the_editor_is_not_looked_at(client, person):
    client.force_login(person)
    assert client.get("/admin/").status_code == 200
    assert client.post("/++api++/@login-renew").status_code == 401

"""The log says who came in and that somebody did not, and neither names nor passwords."""

import logging

import pytest

pytestmark = pytest.mark.django_db


@pytest.fixture
def person(django_user_model):
    return django_user_model.objects.create_superuser("new", "new@example.org", "a long password")


@pytest.fixture
def sign_in(client, person, caplog):
    caplog.set_level(logging.INFO, "cms.operations.sign_ins")
    return lambda **given: client.post(
        "/admin/login/", {"username": "new", "password": "a long password"} | given
    )


def test_who_signs_in_is_told_by_number(sign_in, person, caplog):
    sign_in()
    assert f"Person {person.pk} signed in at /admin/login/" in caplog.text


def test_who_signs_out_too(sign_in, person, client, caplog):
    sign_in()
    client.post("/admin/logout/")
    assert f"Person {person.pk} signed out" in caplog.text


def test_what_was_typed_in_vain_is_not_told(sign_in, caplog):
    sign_in(username="my-secret-in-the-wrong-field")
    told = [record.getMessage() for record in caplog.records if record.name == "cms.operations.sign_ins"]
    assert told == ["A sign-in was refused at /admin/login/"]


def test_who_signs_in_by_the_api_is_told_as_well(client, person, caplog):
    caplog.set_level(logging.INFO, "cms.operations.sign_ins")
    given = {"login": "new", "password": "a long password"}
    client.post("/++api++/@login", given, content_type="application/json")
    assert f"Person {person.pk} signed in at /++api++/@login" in caplog.text


def test_a_refusal_by_the_api_is_told_as_well(client, person, caplog):
    given = {"login": "new", "password": "wrong"}
    client.post("/++api++/@login", given, content_type="application/json")
    assert "A sign-in was refused at /++api++/@login" in caplog.text

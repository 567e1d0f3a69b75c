"""Signing in to the editor: passwords are not guessed, nobody is shut out by others, no mailbox is filled."""

from datetime import timedelta

import pytest
from django.contrib.sessions.models import Session
from django.core import mail
from django.utils import timezone

from cms.core.periodic_jobs import forget_ended_sessions

pytestmark = pytest.mark.django_db
PASSWORD = "a long password"


@pytest.fixture
def person(django_user_model):
    return django_user_model.objects.create_superuser("new", "new@example.org", PASSWORD)


@pytest.fixture
def sign_in(client, person):
    def post(username="new", password=PASSWORD, address="192.0.2.1"):
        given = {"username": username, "password": password}
        return client.post("/admin/login/", given, REMOTE_ADDR=address, headers={"Accept-Language": "en"})

    return post


@pytest.fixture
def guesses(sign_in):
    return [sign_in(password="wrong") for _number in range(10)]


def test_the_right_password_opens_the_editor(sign_in):
    assert sign_in()["Location"] == "/admin/"


def test_after_ten_guesses_the_right_password_has_to_wait_and_is_told_so(guesses, sign_in, client):
    assert "Wait five minutes" in sign_in(username="NEW").content.decode()
    assert "_auth_user_id" not in client.session


def test_that_somebody_had_to_wait_stands_in_the_log_once_and_without_a_name(guesses, sign_in, caplog):
    sign_in()
    sign_in()
    told = [record.getMessage() for record in caplog.records if "Too often" in record.getMessage()]
    assert told == ["Too often: staff-sign-in"]


def test_elsewhere_the_person_gets_in_meanwhile(guesses, sign_in):
    assert sign_in(address="198.51.100.7").status_code == 302


def test_others_of_the_same_network_get_in_meanwhile(guesses, sign_in, django_user_model):
    django_user_model.objects.create_superuser("other", "other@example.org", PASSWORD)
    assert sign_in(username="other").status_code == 302


def test_many_accounts_cannot_be_tried_from_one_network(sign_in):
    for number in range(50):
        sign_in(username=f"guess-{number}", password="")
    assert "Wait five minutes" in sign_in().content.decode()


def test_one_mail_too_many_is_not_sent_and_the_page_says_the_same(client, person):
    answers = {
        client.post("/admin/password_reset/", {"email": "New@example.org"})["Location"] for _ in range(5)
    }
    assert len(mail.outbox) == 3 and len(answers) == 1


def test_a_session_has_another_name_after_signing_in(client, sign_in):
    client.get("/admin/login/")
    client.session["before"] = True
    before = client.session.session_key
    sign_in()
    assert client.session.session_key != before


def test_after_signing_out_the_session_opens_nothing(client, sign_in):
    sign_in()
    session = client.cookies["sessionid"].value
    client.post("/admin/logout/")
    client.cookies["sessionid"] = session
    assert client.get("/admin/").status_code == 302


def test_a_new_password_ends_every_other_session(client, sign_in, person):
    sign_in()
    person.set_password("another long password")
    person.save()
    assert client.get("/admin/").status_code == 302


def test_a_closed_account_is_out_at_once(client, sign_in, person):
    sign_in()
    person.is_active = False
    person.save()
    assert client.get("/admin/").status_code == 302


def test_messages_wait_in_a_cookie_for_this_host_alone(client, sign_in, settings):
    settings.MESSAGE_STORAGE, settings.SESSION_COOKIE_SECURE = "cms.core.message_storage.HostStorage", True
    sign_in()
    client.post("/admin/logout/", secure=True)
    assert client.cookies["__Host-messages"]["secure"] and client.cookies["__Host-messages"]["path"] == "/"


def test_sessions_that_have_ended_are_forgotten(client, sign_in):
    sign_in()
    Session.objects.update(expire_date=timezone.now() - timedelta(seconds=1))
    forget_ended_sessions()
    assert not Session.objects.exists()

"""Two proofs open the pages of an academy; whoever is removed is out at once."""

import pytest
from allauth.mfa.models import Authenticator
from allauth.mfa.totp.internal.auth import TOTP, format_hotp_value, hotp_value, yield_hotp_counters_from_time
from django.contrib.auth import get_user_model
from django.core import mail
from django.urls import reverse

from cms.users.second_factors import has_second_factor
from lms_export.academies.invitations import remove
from tests.academies.signing_in import signed_in

pytestmark = pytest.mark.django_db
SECRET = "JBSWY3DPEHPK3PXP"
SIGN_IN, ACCOUNT = "/nb/partner/sign-in/", "/nb/partner/account/"
RIGHT = {"login": "Partner@Example.org", "password": "a-long-secret-1"}


@pytest.fixture
def with_app(member, rf):
    from allauth.core import context

    with context.request_context(rf.get("/")):
        TOTP.activate(member.user, SECRET)
    return member


def code_of_now():
    counter = next(yield_hotp_counters_from_time())
    return format_hotp_value(hotp_value(SECRET, counter))


def test_password_and_code_open_the_account(client, with_app):
    step = client.post(SIGN_IN, RIGHT)
    assert step["Location"] == "/nb/partner/sign-in/second-step/"
    client.post(step["Location"], {"code": code_of_now()})
    assert client.get(ACCOUNT).status_code == 200


def test_a_wrong_code_opens_nothing(client, with_app):
    step = client.post(SIGN_IN, RIGHT)
    client.post(step["Location"], {"code": "000000"})
    assert client.get(ACCOUNT)["Location"].startswith(SIGN_IN)


def test_whoever_changes_the_way_in_shows_once_more_who_they_are(client, with_app):
    step = client.post(SIGN_IN, RIGHT)
    client.post(step["Location"], {"code": code_of_now()})
    again = client.get("/nb/partner/account/passkeys/add/")
    assert again["Location"].startswith("/nb/partner/account/again/")
    back = client.post(again["Location"], {"password": RIGHT["password"]})
    assert client.get(back["Location"]).status_code == 200


def test_the_second_secret_is_not_readable_in_the_database(with_app):
    assert SECRET not in str(Authenticator.objects.get(user=with_app.user).data)


def test_the_editors_entrance_which_asks_for_no_code_opens_nothing_here(with_app):
    client = signed_in(with_app, with_second_proof=False)
    assert client.get(ACCOUNT)["Location"].startswith(SIGN_IN)
    assert "_auth_user_id" not in client.session


def test_without_a_second_factor_one_is_set_up_first(member):
    client = signed_in(member, with_second_proof=False)
    assert client.get(ACCOUNT)["Location"] == "/nb/partner/account/second-step/"
    assert client.get("/nb/partner/account/app/").status_code == 200


def test_the_only_second_factor_cannot_be_removed(with_app):
    response = signed_in(with_app).post("/nb/partner/account/app/remove/")
    assert response.status_code == 200 and Authenticator.objects.filter(user=with_app.user).exists()


def test_people_of_the_editor_do_not_get_in_here(client):
    editor = get_user_model().objects.get(username="editor-nb")
    editor.set_password("a-long-secret-1")
    editor.save()
    response = client.post(SIGN_IN, {"login": "editor-nb", "password": "a-long-secret-1"})
    assert response.status_code == 200 and "_auth_user_id" not in client.session


def test_an_editor_who_is_signed_in_is_refused_in_plain_words(client):
    client.force_login(get_user_model().objects.get(username="editor-nb"))
    response = client.get(ACCOUNT)
    assert response.status_code == 403
    assert "Du har ikke tilgang her" in response.content.decode()


def test_a_partner_does_not_get_into_the_editor(member):
    client = signed_in(member)
    assert "login" in client.get(reverse("wagtailadmin_home"))["Location"]


def test_a_removed_member_is_out_at_once(member):
    client = signed_in(member)
    assert client.get(ACCOUNT).status_code == 200
    remove(member)
    assert client.get(ACCOUNT)["Location"].startswith(SIGN_IN)


def test_members_of_an_academy_that_is_closed_are_told_so_at_once(member, academy):
    client = signed_in(member)
    academy.is_active = False
    academy.save()
    assert client.get(ACCOUNT).status_code == 403


def test_after_five_wrong_passwords_the_right_one_must_wait(client, member):
    for _time in range(5):
        client.post(SIGN_IN, {**RIGHT, "password": "wrong"})
    assert "fem minutter" in client.post(SIGN_IN, RIGHT).content.decode()


def test_the_api_takes_no_password_of_a_partner(member):
    assert has_second_factor(member.user)


def test_whoever_forgot_the_password_gets_a_link(client, member):
    client.post("/nb/partner/forgotten/", {"email": "partner@example.org"})
    assert "/nb/partner/new-password/" in mail.outbox[0].body


def test_no_mail_goes_to_people_of_the_editor_or_to_nobody(client, member):
    email = get_user_model().objects.get(username="editor-nb").email
    for address in (email, "nobody@example.org"):
        response = client.post("/nb/partner/forgotten/", {"email": address})
        assert response["Location"] == "/nb/partner/forgotten/sent/"
    assert mail.outbox == []


def test_the_form_sets_only_the_cookie_that_guards_it(client, db):
    assert set(client.get(SIGN_IN).cookies) == {"csrftoken"}


def test_a_reader_who_is_nobody_gets_no_cookie(client, db):
    assert not client.get("/nb/").cookies

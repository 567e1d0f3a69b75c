"""Nobody signs up: an invitation is sent, holds for 14 days, and is used once."""

from datetime import timedelta

import pytest
from allauth.account.adapter import get_adapter
from django.contrib.auth import get_user_model
from django.core import mail
from django.urls import NoReverseMatch, reverse
from django.utils import timezone

from lms_export.academies import mails
from lms_export.academies.invitations import invite, join, link, takes_over_staff
from lms_export.academies.models import Invitation, Member
from lms_export.academies.periodic_jobs import forget_old_invitations
from tests.academies import factories

pytestmark = pytest.mark.django_db
ANSWERS = {
    "first_name": "Kim",
    "last_name": "Eksempel",
    "password1": "en lang setning 7",
    "password2": "en lang setning 7",
}


@pytest.fixture
def invitation(academy):
    return invite(academy, "New@example.org", None)


@pytest.fixture
def path(invitation):
    return "/" + link(invitation, "nb").split("/", 3)[3]


@pytest.mark.parametrize(("country", "subject"), [("NO", "Du er invitert"), ("SE", "Du är inbjuden")])
def test_the_mail_speaks_the_language_of_the_academys_country(country, subject):
    academy = factories.academy(country=country, languages=["nb", "sv"])
    mails.invited(invite(academy, "new@example.org", None))
    assert mail.outbox[0].subject.startswith(subject)


def test_the_mail_holds_the_link_in_text_and_html(invitation):
    mails.invited(invitation)
    message = mail.outbox[0]
    address = link(invitation, "nb")
    assert address in message.body and address in message.alternatives[0].content


def test_who_accepts_is_a_member_and_led_to_the_second_step(client, path, academy):
    response = client.post(path, ANSWERS)
    assert response["Location"] == "/nb/partner/account/second-step/"
    assert Member.objects.get(user__username="new@example.org").academy == academy


def test_a_password_alone_opens_no_page_of_the_academy(client, path):
    client.post(path, ANSWERS)
    assert client.get("/nb/partner/account/")["Location"] == "/nb/partner/account/second-step/"


def test_the_link_works_once(client, path):
    client.post(path, ANSWERS)
    assert client.get(path).status_code == 410


def test_two_who_use_the_link_at_once_get_one_account(invitation):
    first = join(invitation, "Kim", "Eksempel", "en lang setning 7")
    assert first and join(invitation, "Kim", "Eksempel", "another sentence 8") is None


def test_the_link_ends_after_14_days(client, invitation, path):
    Invitation.objects.update(invited_at=timezone.now() - timedelta(days=14, minutes=1))
    assert client.get(path).status_code == 410


def test_a_link_that_was_changed_opens_nothing(client, path):
    assert client.get(path.replace(":", ":x", 1)).status_code == 410


def test_a_new_invitation_ends_the_one_before(client, academy, path):
    invite(academy, "new@example.org", None)
    assert client.get(path).status_code == 410


def test_an_academy_that_is_not_active_lets_nobody_join(client, academy, path):
    academy.is_active = False
    academy.save()
    assert client.get(path).status_code == 410


def test_all_that_is_wrong_is_said_at_once_and_nothing_stored(client, path):
    response = client.post(path, {**ANSWERS, "first_name": "", "password1": "12345", "password2": "1234"})
    assert set(response.context["form"].errors) == {"first_name", "password1", "password2"}
    assert response.status_code == 422 and not Member.objects.exists()


def test_an_account_of_the_editor_is_never_taken_over(academy):
    get_user_model().objects.filter(username="editor-nb").update(email="new@example.org")
    assert takes_over_staff("New@example.org")
    assert join(invite(academy, "new@example.org", None), "Kim", "Eksempel", "en lang setning 7") is None


def test_a_member_of_another_academy_is_not_moved(academy):
    factories.member(factories.academy("Andre akademi"), email="new@example.org")
    assert join(invite(academy, "new@example.org", None), "Kim", "Eksempel", "en lang setning 7") is None


def test_addresses_of_old_invitations_are_forgotten(invitation, academy):
    Invitation.objects.update(invited_at=timezone.now() - timedelta(days=91))
    kept = invite(academy, "other@example.org", None)
    forget_old_invitations()
    assert list(Invitation.objects.all()) == [kept]


def test_nobody_can_sign_up(rf):
    with pytest.raises(NoReverseMatch):
        reverse("account_signup")
    assert not get_adapter().is_open_for_signup(rf.get("/"))

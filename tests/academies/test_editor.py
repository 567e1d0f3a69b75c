"""Staff write down academies and agreements; what is wrong is said all at once."""

from datetime import timedelta
from io import BytesIO
from unittest.mock import Mock

import pytest
from django.contrib.auth import get_user_model
from django.core import mail
from django.core.files.uploadedfile import SimpleUploadedFile
from django.urls import reverse
from django.utils import timezone
from PIL import Image

from lms_export.academies.invitations import invite, open_invitations
from lms_export.academies.mailboxes import seems_personal
from lms_export.academies.models import Academy, Agreement, Invitation
from lms_export.academies.origins import origin_of
from tests.academies import factories

pytestmark = pytest.mark.django_db
ACADEMY = {
    "name": "Ny akademi",
    "country": "SE",
    "languages": ["sv"],
    "lms_profile": "canvas",
    "contact_role": "kursadministratör",
    "contact_mailbox": "lms@example.org",
    "is_active": "on",
}


@pytest.fixture
def publisher(client):
    client.force_login(get_user_model().objects.get(username="publisher-nb"))
    return client


def errors(response):
    return set(response.context["form"].errors)


def test_an_academy_is_stored_with_a_short_name_made_of_its_name(publisher):
    publisher.post(reverse("academy_new"), ACADEMY)
    assert Academy.objects.get().slug == "ny-akademi"


def test_all_that_is_wrong_with_an_academy_is_said_at_once(publisher):
    wrong = {**ACADEMY, "name": "", "languages": [], "lms_profile": "blackboard", "contact_mailbox": "lms"}
    response = publisher.post(reverse("academy_new"), wrong)
    assert errors(response) == {"name", "languages", "lms_profile", "contact_mailbox"}
    assert not Academy.objects.exists()


def test_a_mailbox_that_looks_like_a_persons_is_stored_with_a_hint(publisher):
    given = {**ACADEMY, "contact_mailbox": "kari.nordmann@example.org"}
    response = publisher.post(reverse("academy_new"), given, follow=True)
    assert "kari.nordmann@example.org" in " ".join(str(each) for each in response.context["messages"])


@pytest.mark.parametrize(
    ("mailbox", "expected"),
    [("kari.nordmann@x.no", True), ("post.mottak@x.no", False), ("lms@x.no", False), ("åsa_berg@x.se", True)],
)
def test_first_and_last_name_make_a_mailbox_a_persons(mailbox, expected):
    assert seems_personal(mailbox) is expected


def test_a_logo_that_is_no_picture_is_refused(publisher):
    logo = SimpleUploadedFile("logo.svg", b"<svg xmlns='http://www.w3.org/2000/svg'/>", "image/svg+xml")
    assert errors(publisher.post(reverse("academy_new"), {**ACADEMY, "logo": logo})) == {"logo"}


def test_a_logo_is_kept(publisher):
    picture = BytesIO()
    Image.new("RGB", (40, 20)).save(picture, "PNG")
    logo = SimpleUploadedFile("logo.png", picture.getvalue(), "image/png")
    publisher.post(reverse("academy_new"), {**ACADEMY, "logo": logo})
    academy = Academy.objects.get()
    assert academy.logo.size == len(picture.getvalue())
    academy.logo.delete()


def agreed(**changed):
    today = timezone.localdate()
    given = {
        "programmes": [factories.programme_key()],
        "valid_from": today.isoformat(),
        "valid_until": (today + timedelta(days=1)).isoformat(),
        "origins": "https://LMS.example.org/\nhttps://lms.example.org:443",
        "follows_newest": "on",
    }
    return {**given, **changed}


def test_an_agreement_is_stored_with_each_address_once(publisher, academy):
    publisher.post(reverse("agreement_new", args=[academy.pk]), agreed())
    stored = Agreement.objects.get()
    assert stored.origins == ["https://lms.example.org"]
    assert stored.programmes == [factories.programme_key()] and stored.seats is None


def test_all_that_is_wrong_with_an_agreement_is_said_at_once(publisher, academy):
    given = agreed(programmes=["x"], valid_until="2020-01-01", origins="http://a.example\nb", seats="-1")
    response = publisher.post(reverse("agreement_new", args=[academy.pk]), given)
    assert errors(response) == {"programmes", "valid_until", "origins", "seats"}
    assert len(response.context["form"].errors["origins"]) == 2 and not Agreement.objects.exists()


@pytest.mark.parametrize(
    ("written", "origin"),
    [
        ("https://lms.example.org", "https://lms.example.org"),
        ("https://LMS.example.org:8443/", "https://lms.example.org:8443"),
        ("https://læring.example.no", "https://xn--lring-sra.example.no"),
        ("http://lms.example.org", ""),
        ("https://lms.example.org/moodle", ""),
        ("https://*.example.org", ""),
        ("https://kari@lms.example.org", ""),
        ("https://lms.example.org:99999", ""),
        ("https://localhost", ""),
        ("https://lms.example.org; script-src *", ""),
    ],
)
def test_an_origin_is_an_https_address_without_a_path(written, origin):
    assert origin_of(written) == origin


def test_a_programme_that_was_taken_down_stays_in_its_agreement(publisher, academy):
    agreement = factories.agreement(academy)
    for version in factories.pilot_course().get_parent().get_translations(inclusive=True):
        version.unpublish()
    publisher.post(reverse("agreement", args=[agreement.pk]), agreed())
    assert Agreement.objects.get().programmes == agreement.programmes


def test_an_invitation_is_mailed(publisher, academy):
    publisher.post(reverse("academy_invite", args=[academy.pk]), {"email": "New@example.org"})
    assert mail.outbox[0].to == ["new@example.org"]


def test_an_invitation_whose_mail_cannot_be_sent_is_not_kept(publisher, academy, monkeypatch):
    def refuse(*_arguments):
        raise ConnectionRefusedError

    monkeypatch.setattr("django.core.mail.EmailMultiAlternatives.send", refuse)
    response = publisher.post(
        reverse("academy_invite", args=[academy.pk]), {"email": "a@example.org"}, follow=True
    )
    assert not Invitation.objects.exists()
    assert "a@example.org" in " ".join(str(each) for each in response.context["messages"])


def test_the_invitation_before_it_stays_open_when_the_new_one_cannot_be_sent(publisher, academy, monkeypatch):
    kept = invite(academy, "a@example.org", None)
    monkeypatch.setattr("django.core.mail.EmailMultiAlternatives.send", Mock(side_effect=TimeoutError))
    publisher.post(reverse("academy_invite", args=[academy.pk]), {"email": "a@example.org"})
    assert list(open_invitations(academy)) == [kept]


@pytest.mark.parametrize("address", ["partner@example.org", "other@example.org", "staff@example.org"])
def test_who_is_a_member_or_works_in_the_editor_is_not_invited(publisher, academy, member, address):
    factories.member(factories.academy("Andre akademi"), email="other@example.org")
    get_user_model().objects.filter(username="reviewer").update(email="staff@example.org")
    response = publisher.post(reverse("academy_invite", args=[academy.pk]), {"email": address})
    assert response.status_code == 422 and not Invitation.objects.exists()


def test_an_editor_without_the_permission_is_refused(client, academy):
    client.force_login(get_user_model().objects.get(username="editor-nb"))
    assert client.get(reverse("academy", args=[academy.pk]))["Location"] == reverse("wagtailadmin_home")


def test_the_list_is_read_with_as_many_queries_for_many_academies(publisher, django_assert_max_num_queries):
    for number in range(5):
        factories.agreement(factories.academy(f"Akademi {number}"))
    with django_assert_max_num_queries(30):
        publisher.get(reverse("academies"))

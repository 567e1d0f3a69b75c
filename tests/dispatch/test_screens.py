"""Staff and members make, fetch, pin and stop live packages; one academy never sees another's."""

import zipfile
from io import BytesIO

import pytest
from django.contrib.auth import get_user_model
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from django.utils import translation

from lms_export.dispatch.choices import dispatch_choices
from lms_export.dispatch.models import Licence
from lms_export.packages.models import Download
from tests.academies import factories
from tests.academies.signing_in import signed_in
from tests.cms.browsing import Visitor, faults, is_too_wide
from tests.dispatch.factories import LMS, edition, licence
from tests.lms_export.comparing.two_editions import only_reworded, without_question

pytestmark = pytest.mark.django_db
NEW = {"languages": ["nb", "sv"], "format": "scorm2004-4", "follows_newest": "on"}


@pytest.fixture
def agreement(db):
    return factories.agreement(factories.academy(), origins=[LMS], seats=30)


@pytest.fixture
def member(agreement):
    return factories.member(agreement.academy)


@pytest.fixture
def publisher(client):
    client.force_login(get_user_model().objects.get(username="publisher-nb"))
    return client


@pytest.fixture(autouse=True)
def in_english():
    with translation.override("en"):
        yield


def live_page(of):
    return reverse("partner_live", args=[of.course])


def test_staff_make_a_package_of_the_newest_edition(publisher, agreement):
    newest = edition()
    address = reverse("live_packages", args=[agreement.pk])
    publisher.post(address, {**NEW, "course": str(newest.course)})
    made = Licence.objects.get()
    assert (made.edition, made.languages, made.follows_newest) == (newest, ["nb", "sv"], True)
    assert made.key not in publisher.get(address).content.decode()


def test_a_member_makes_one_and_fetches_its_file(member):
    client, newest = signed_in(member), edition()
    client.post(live_page(newest), NEW)
    fetched = client.get(reverse("partner_live_file", args=[Licence.objects.get().pk]))
    with zipfile.ZipFile(BytesIO(b"".join(fetched))) as archive:
        assert Licence.objects.get().key in archive.read("index.html").decode()
    logged = Download.objects.get()
    assert (logged.academy, logged.user, len(logged.sha256)) == (member.academy, member.user, 64)


@pytest.mark.parametrize("name", ["partner_live_file", "partner_live_follow", "partner_live_stop"])
def test_a_package_of_another_academy_does_not_exist(member, name):
    other, client = licence(), signed_in(member)
    address = reverse(name, args=[other.pk])
    answer = client.get(address) if name.endswith("file") else client.post(address)
    other.refresh_from_db()
    assert answer.status_code == 404 and other.revoked_at is None and other.follows_newest


def test_the_page_of_a_course_shows_none_of_another_academys(member):
    other = licence()
    assert other.agreement.academy.name not in signed_in(member).get(live_page(other)).content.decode()


def test_a_member_pins_and_stops_a_package(member, agreement):
    own, client = licence(agreement=agreement), signed_in(member)
    client.post(reverse("partner_live_follow", args=[own.pk]), {"follows_newest": "no"})
    client.post(reverse("partner_live_stop", args=[own.pk]))
    own.refresh_from_db()
    assert not own.follows_newest and own.revoked_at is not None


def test_the_academy_sees_why_an_edition_is_not_followed(member, agreement):
    own = licence(agreement=agreement)
    edition(without_question(1), (2, 0))
    shown = signed_in(member).get(live_page(own)).content.decode()
    assert "Edition 2.0 is not followed" in shown


@pytest.mark.parametrize(
    ("fields", "sentence"),
    [
        ({"origins": []}, "lists no address"),
        ({"programmes": []}, "not in the academy"),
        ({"valid_until": factories.days_from_now(-1)}, "has ended"),
    ],
)
def test_staff_are_told_why_there_is_no_package(publisher, agreement, fields, sentence):
    newest = edition()
    type(agreement).objects.filter(pk=agreement.pk).update(**fields)
    from lms_export.dispatch.making import LicenceRefused, make_licence

    agreement.refresh_from_db()
    with pytest.raises(LicenceRefused, match=sentence):
        make_licence(agreement, newest.course, ["nb"], "scorm12")
    assert not Licence.objects.exists()


def test_cmi5_is_offered_where_it_is_agreed_only(member, agreement):
    newest = edition()
    before = signed_in(member).get(live_page(newest)).content.decode()
    type(agreement).objects.update(allows_remote_launch=True)
    assert 'value="cmi5"' in signed_in(member).get(live_page(newest)).content.decode()
    assert 'value="cmi5"' not in before


def test_the_file_of_cmi5_starts_at_our_host_and_holds_nothing_else(member, agreement):
    type(agreement).objects.update(allows_remote_launch=True)
    agreement.refresh_from_db()
    own = licence(agreement=agreement, format="cmi5")
    fetched = signed_in(member).get(reverse("partner_live_file", args=[own.pk]))
    with zipfile.ZipFile(BytesIO(b"".join(fetched))) as archive:
        assert archive.namelist() == ["cmi5.xml", "live.json"]
        assert f"/live/{own.key}/launch/</url>" in archive.read("cmi5.xml").decode()


def test_ten_packages_take_as_many_questions_as_one(agreement):
    newest = licence(agreement=agreement).edition

    def questions():
        with CaptureQueriesContext(connection) as asked:
            dispatch_choices(agreement.academy, newest.course, "nb")
        return len(asked)

    for_one = questions()
    for _number in range(9):
        licence(newest, agreement=agreement)
    assert questions() == for_one


def test_the_screen_of_staff_takes_as_many_questions_for_ten_packages_as_for_one(publisher, agreement):
    newest = licence(agreement=agreement).edition

    def questions():
        with CaptureQueriesContext(connection) as asked:
            assert publisher.get(reverse("live_packages", args=[agreement.pk])).status_code == 200
        return len(asked)

    questions()
    for_one = questions()
    for _number in range(9):
        licence(newest, agreement=agreement)
    assert questions() == for_one


@pytest.mark.browser
def test_both_screens_can_be_read_and_used_by_everybody(chromium, client, member, agreement):
    own = licence(agreement=agreement)
    edition(only_reworded(), (1, 1))
    edition(without_question(1), (2, 0))
    staff = Visitor(chromium, client).log_in(get_user_model().objects.get(username="admin"))
    page = staff.see(reverse("live_packages", args=[agreement.pk]) + f"?course={own.course}")
    partner = Visitor(chromium, signed_in(member)).see(live_page(own))
    try:
        assert faults(page, ".academies") == [] and not is_too_wide(page, ".academies")
        assert faults(partner, "main") == [] and not is_too_wide(partner, "main")
    finally:
        staff.leave()
        partner.context.close()

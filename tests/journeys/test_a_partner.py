"""A partner academy: invited, signed in with two proofs, takes the pilot course, and updates it in Moodle."""

import re

import pytest
from allauth.mfa.totp.internal.auth import format_hotp_value, hotp_value, yield_hotp_counters_from_time
from playwright.sync_api import expect

pytestmark = [pytest.mark.browser, pytest.mark.django_db]

PASSWORD = "en lang setning om gran 7"
INVITED = """
from datetime import timedelta
from pathlib import Path
from django.contrib.auth import get_user_model
from django.utils import timezone
from cms.courses.models import Course
from lms_export.academies.invitations import invite, link
from lms_export.academies.models import Academy, Agreement
from lms_export.editions.numbering import FIRST
from lms_export.editions.releasing import ReleaseOrder, release
course = Course.objects.live().get(locale__language_code="nb")
admin = get_user_model().objects.get(username="admin")
release(course, ReleaseOrder(number=FIRST, changelog={"nb": "Den første."}), admin)
academy = Academy.objects.create(
    name="Eksempelakademiet", slug="eksempel", country="NO", languages=["nb"], lms_profile="moodle",
    contact_role="drift", contact_mailbox="lms@example.org",
)
today = timezone.localdate()
Agreement.objects.create(
    academy=academy, programmes=[str(course.get_parent().specific.translation_key)],
    valid_from=today, valid_until=today + timedelta(days=90),
)
Path(PLACE).write_text(link(invite(academy, "partner@example.org", admin), "nb"))
"""
NEW_EDITION = """
from pathlib import Path
from django.conf import settings
settings.EMAIL_BACKEND = "django.core.mail.backends.locmem.EmailBackend"
from django.contrib.auth import get_user_model
from django.core import mail
from cms.courses.models import Course, Lesson
from lms_export.editions.numbering import Number
from lms_export.editions.releasing import ReleaseOrder, release
from lms_export.updates.sending import send_due
mail.outbox = []
course = Course.objects.live().get(locale__language_code="nb")
lesson = Lesson.objects.descendant_of(course).live().get(title="Er dere klare?")
lesson.title = "Er dere klare nå?"
lesson.save_revision().publish()
admin = get_user_model().objects.get(username="admin")
order = ReleaseOrder(
    number=Number(1, 1), changelog={"nb": "En tittel er klarere."},
    override="Bare ett ord i en norsk tittel er endret.",
)
release(course, order, admin)
send_due()
Path(PLACE).write_text(mail.outbox[-1].body)
"""


@pytest.fixture
def told(site, tmp_path):
    """Runs code of the site that writes something to ``PLACE``, and gives what it wrote."""

    def run(code):
        place = tmp_path / "told.txt"
        site.run(f"PLACE = {str(place)!r}\n{code}")
        return place.read_text()

    return run


def code_from_the_app(secret, later=0):
    """Each code opens once; the next one is valid already."""
    return format_hotp_value(hotp_value(secret, next(yield_hotp_counters_from_time()) + later))


def path_of(address):
    return "/" + address.split("/", 3)[3]


def accept(page, address):
    """The invitation, a password, and an app for the second step; gives what the app was told."""
    page.goto(address)
    answers = {"first_name": "Kim", "last_name": "Eksempel", "password1": PASSWORD, "password2": PASSWORD}
    for name, answer in answers.items():
        page.locator(f"[name={name}]").fill(answer)
    page.get_by_role("button", name="Videre til det ekstra trinnet").click()
    page.get_by_role("link", name="Sett opp en app").click()
    secret = page.locator(".partner__secret").inner_text().strip()
    page.locator("[name=code]").fill(code_from_the_app(secret))
    page.get_by_role("button", name="Ferdig").click()
    page.locator(".partner__codes").wait_for()
    return secret


def sign_in_again(page, site_address, secret):
    page.locator(".partner-bar form button").click()
    page.goto(f"{site_address}/nb/partner/")
    page.locator("[name=login]").fill("partner@example.org")
    page.locator("[name=password]").fill(PASSWORD)
    page.locator(".partner-form [type=submit]").first.click()
    page.locator("[name=code]").fill(code_from_the_app(secret, later=1))
    page.locator(".partner-form [type=submit]").first.click()


def fetch_for_moodle(page):
    """From the page of the course; the package is made while one waits."""
    page.locator(".partner-platform", has_text="Moodle").first.click()
    link = page.get_by_role("link", name=re.compile("Last ned for Moodle"))
    link.wait_for(timeout=120_000)
    with page.expect_download() as started:
        link.click()
    return started.value.suggested_filename


def test_a_partner_is_invited_fetches_the_pilot_course_and_updates_it(page, site_address, told):
    page.set_default_timeout(60_000)
    secret = accept(page, site_address + path_of(told(INVITED)))
    sign_in_again(page, site_address, secret)
    expect(page.get_by_role("heading", name="Mine kurs")).to_be_visible()
    page.locator(".partner-courses a").first.click()
    assert fetch_for_moodle(page).endswith("-nb-scorm12.zip")

    page.get_by_role("link", name="Få vite om nye utgaver").click()
    page.locator("#own").check()
    page.locator("form[action$='/updates/mail/'] [type=submit]").first.click()
    letter = told(NEW_EDITION)
    verdict = "Trygt å bytte, med merknader"
    assert verdict in letter and "En tittel er klarere." in letter

    page.goto(f"{site_address}/nb/partner/")
    expect(page.locator(".partner-courses")).to_contain_text("En ny utgave venter: Dere har utgave 1.0")
    page.locator(".partner-courses a").first.click()
    expect(page.locator("#package")).to_contain_text(verdict)
    assert fetch_for_moodle(page).endswith("-nb-scorm12.zip")
    page.get_by_role("link", name="Dette har vi hentet").click()
    expect(page.locator("tbody tr")).to_have_count(2)

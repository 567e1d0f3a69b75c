"""The partner pages in a real browser: by keyboard alone, without faults, also on a narrow screen."""

import pytest

from lms_export.packages.models import Package
from tests.cms.browsing import Visitor, faults, is_too_wide, press_until
from tests.partner_pages import places

pytestmark = [pytest.mark.browser, pytest.mark.django_db]


@pytest.fixture
def visitor(chromium, partner):
    visitor = Visitor(chromium, partner)
    yield visitor
    visitor.leave()


def is_sound(page):
    return faults(page, "body") == [] and not is_too_wide(page, "main")


def test_three_clicks_lead_from_my_courses_to_the_package(visitor, tmp_path):
    places.editions(0)
    page = visitor.see("/nb/partner/")
    assert is_sound(page)
    course = page.locator(".partner-courses a").first
    press_until(page, course)
    page.keyboard.press("Enter")
    moodle = page.locator(".partner-platform", has_text="Canvas").first
    moodle.wait_for()
    assert is_sound(page)
    press_until(page, moodle)
    page.keyboard.press("Enter")
    page.locator("progress").wait_for()
    assert is_sound(page)
    places.ready(Package.objects.get(), tmp_path)
    download = page.get_by_role("link", name="Last ned for Canvas")
    download.wait_for()
    with page.expect_download() as started:
        download.press("Enter")
    assert started.value.suggested_filename == "course-nb-scorm12.zip"


@pytest.mark.parametrize("part", ["history/", "agreements/", "courses/{key}/editions/"])
def test_every_other_page_can_be_read_by_everybody(visitor, academy, member, part):
    old, _new = places.editions(0, 1)
    places.fetched(academy, old, user=member.user)
    places.withdrawn(old)
    assert is_sound(visitor.see("/sv/partner/" + part.format(key=places.key()), color_scheme="dark"))

"""The list of packages in a real browser: it follows the work, for everybody, also on a narrow screen."""

import pytest
from django.contrib.auth import get_user_model
from django.urls import reverse

from cms.courses.models import Course
from lms_export.packages import making
from lms_export.packages.models import Package
from tests.cms.browsing import Visitor, faults, is_too_wide
from tests.packages.editions import released_edition

pytestmark = [pytest.mark.browser, pytest.mark.django_db]


@pytest.fixture
def visitor(chromium, client):
    visitor = Visitor(chromium, client)
    yield visitor.log_in(get_user_model().objects.get(username="admin"))
    visitor.leave()


def test_a_package_is_made_before_ones_eyes(visitor):
    edition = released_edition(Course.objects.live().get(locale__language_code="nb").translation_key)
    page = visitor.see(reverse("edition_packages", args=[edition.pk]))
    page.get_by_role("button", name="Lag pakken").press("Enter")
    page.locator("[data-state=queued]").wait_for()
    assert faults(page, ".editions") == [] and not is_too_wide(page, ".editions")
    making.make(Package.objects.get().pk)
    page.get_by_role("link", name="Last ned pakken").wait_for()
    assert page.locator(".packages__news").inner_text() == "En pakke er klar."
    assert faults(page, ".editions") == [] and not is_too_wide(page, ".editions")

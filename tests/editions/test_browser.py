"""The screens of editions in a real browser: no accessibility fault, no sideways scroll."""

import pytest
from django.urls import reverse

from tests.cms.browsing import Visitor, faults, is_too_wide

pytestmark = [pytest.mark.browser, pytest.mark.django_db]


@pytest.fixture
def visitor(chromium, client, publisher):
    visitor = Visitor(chromium, client)
    yield visitor.log_in(publisher)
    visitor.leave()


def test_releasing_can_be_read_and_done_by_everybody(visitor, course):
    page = visitor.see(reverse("release_edition", args=[course.translation_key]))
    assert faults(page, ".editions") == [] and not is_too_wide(page, ".editions")
    page.get_by_label("Hva som er endret, på norsk").fill("Den første.")
    page.get_by_role("button", name="Gi ut utgaven").press("Enter")
    page.get_by_role("heading", name="Utgave 1.0").wait_for()
    assert faults(page, ".editions") == [] and not is_too_wide(page, ".editions")

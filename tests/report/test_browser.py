"""The report in a real browser: no accessibility fault, no sideways scroll, what is wrong is told."""

import pytest
from django.contrib.auth import get_user_model
from django.urls import reverse

from tests.cms.browsing import Visitor, faults, is_too_wide

pytestmark = [pytest.mark.browser, pytest.mark.django_db]


@pytest.fixture
def visitor(chromium, client, project, fetched):
    visitor = Visitor(chromium, client)
    yield visitor.log_in(get_user_model().objects.get(username="editor-nb"))
    visitor.leave()


def test_a_report_is_chosen_and_read_by_everybody(visitor, programme):
    page = visitor.see(reverse("report_pack", args=[programme.translation_key]))
    assert faults(page, ".report") == [] and not is_too_wide(page, ".report")
    page.get_by_label("Fra og med").fill("2026-12-31")
    page.get_by_label("Til og med").fill("2026-07-01")
    page.get_by_role("button", name="Se på den").click()
    page.get_by_role("alert").get_by_role("link", name="Til og med").click()
    assert faults(page, ".report") == []
    page.get_by_label("Til og med").fill("2026-12-31")
    page.get_by_label("Fra og med").fill("2026-07-01")
    page.get_by_label("Side ved side").check()
    page.get_by_role("button", name="Se på den").press("Enter")
    page.get_by_role("heading", name="Nedladdningar", exact=True).wait_for()
    assert faults(page, "main") == [] and not is_too_wide(page, "main")

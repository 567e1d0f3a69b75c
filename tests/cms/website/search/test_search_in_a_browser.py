"""The search page in a real browser, without a script."""

import pytest

pytestmark = [pytest.mark.browser, pytest.mark.django_db]


def test_it_is_reached_and_asked_without_a_script(open_path):
    page = open_path("/nb/", java_script_enabled=False, viewport={"width": 360, "height": 800})
    page.locator(".site-search").click()
    page.locator("#q").fill("ildsjel")
    page.locator(".search button").click()
    assert page.locator(".results h3").count()

"""The search page in a real browser, at the narrowest width, without a script."""

import pytest

from tests.cms.browsing import faults

pytestmark = [pytest.mark.browser, pytest.mark.django_db]


@pytest.mark.parametrize("scheme", ("light", "dark"))
def test_the_hits_are_accessible_and_fit(open_path, scheme):
    narrow = {"width": 320, "height": 800}
    page = open_path("/sv/sok/?q=frivillig", color_scheme=scheme, viewport=narrow, bypass_csp=True)
    assert faults(page, "html") == []
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")


def test_it_is_reached_and_asked_without_a_script(open_path):
    page = open_path("/nb/", java_script_enabled=False, viewport={"width": 360, "height": 800})
    page.locator(".site-search").click()
    page.locator("#q").fill("ildsjel")
    page.locator(".search button").click()
    assert page.locator(".results h3").count()

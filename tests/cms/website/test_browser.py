"""The pages in a real browser without a script, and with it. ``test_every_screen.py`` looks at each."""

import pytest

from tests.cms.website.conftest import address

pytestmark = [pytest.mark.browser, pytest.mark.django_db]


@pytest.fixture
def open_page(open_path, page_of):
    """Opens a kind of page."""

    def open_one(kind, language="nb", **options):
        return open_path(address(page_of(kind, language)), **options)

    return open_one


def test_the_menu_opens_without_a_script(open_page):
    page = open_page("home", java_script_enabled=False, viewport={"width": 360, "height": 800})
    page.locator(".site-menu summary").click()
    assert page.locator(".site-menu nav").is_visible()


def test_the_filter_works_without_a_script(open_page):
    page = open_page("cases", java_script_enabled=False, viewport={"width": 360, "height": 800})
    page.locator(".fold summary").click()
    page.locator("input[value=stopped]").check()
    page.locator("form", has=page.locator("input[value=stopped]")).locator("button").click()
    assert page.locator(".index--cases > li").count() == 1


def test_a_self_check_answers_on_the_site(open_page):
    page = open_page("lesson")
    check = page.locator("form", has=page.locator("input[type=radio]")).first
    check.locator("input[type=radio]").first.check()
    check.locator("button").click()
    assert check.get_by_role("status").first.inner_text().strip()

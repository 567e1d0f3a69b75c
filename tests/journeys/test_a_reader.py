"""A reader comes from Sweden, opens the course and a lesson, and leaves no trace."""

import re

import pytest
from playwright.sync_api import expect

pytestmark = [pytest.mark.browser, pytest.mark.django_db]


def test_a_reader_opens_the_swedish_course_and_answers_a_question(page, site_address):
    page.goto(f"{site_address}/sv/")
    page.get_by_role("link", name="Börja kursen").first.click()
    expect(page.get_by_role("heading", level=1)).to_be_visible()
    question = page.locator("form[id^=q-]").first
    # The button comes with the script that looks at the answer.
    expect(question.locator("[type=submit]")).to_be_visible()
    question.locator("input[type=radio]").first.check()
    question.locator("[type=submit]").click()
    expect(question).to_contain_text(re.compile("Rätt|Inte rätt"))


def test_the_language_switch_stays_on_the_page(page, site_address):
    page.goto(f"{site_address}/sv/sing/socialt-entreprenorskap-over-gransen/")
    page.locator("nav a[hreflang=nb]").first.click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Sosialt entreprenørskap over grensen")


def test_a_reader_gets_no_cookie_and_meets_no_third_party(page, site_address):
    hosts = set()
    page.on("request", lambda request: hosts.add(request.url.split("/")[2]))
    for path in ("/", "/nb/", "/sv/", "/nb/ordliste/", "/nb/sing/sosialt-entreprenorskap-over-grensen/"):
        page.goto(site_address + path)
    assert hosts == {site_address.removeprefix("http://")}
    assert page.context.cookies() == []

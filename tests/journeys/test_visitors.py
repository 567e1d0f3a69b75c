"""Five visitors on a phone of 360 px, each with the job they came for, by keyboard or touch, in nb or sv."""

import re

import pytest
from playwright.sync_api import expect

from tests.cms.browsing import press_until

pytestmark = [pytest.mark.browser, pytest.mark.django_db]


@pytest.fixture
def phone(chromium, site_address):
    context = chromium.new_context(
        base_url=site_address, viewport={"width": 360, "height": 800}, has_touch=True
    )
    page = context.new_page()
    page.set_default_timeout(20_000)
    yield page
    context.close()


def follow(page, target):
    """Reach a link or button with the keyboard, and press it."""
    press_until(page, target)
    page.keyboard.press("Enter")


def link(page, name, **more):
    return page.get_by_role("link", name=name, **more).first


def test_a_learner_starts_the_course_and_answers_at_once(phone):
    """Keyboard, Swedish."""
    phone.goto("/sv/")
    follow(phone, link(phone, "Börja kursen"))
    expect(phone.get_by_role("heading", level=1)).to_have_text("Problemet kommer först")
    question = phone.locator("form[data-question]", has=phone.locator("input[type=radio]")).first
    expect(question.locator("[type=submit]")).to_be_visible()
    press_until(phone, question.locator("input[type=radio]").first)
    phone.keyboard.press("Space")
    follow(phone, question.locator("[type=submit]"))
    expect(question.get_by_role("status").first).to_contain_text(re.compile("Rätt|Inte rätt"))


def test_a_municipality_finds_a_case_nearby_that_was_stopped(phone):
    """Touch, Norwegian."""
    phone.goto("/nb/")
    link(phone, "Les erfaringene").tap()
    phone.locator(".fold summary").tap()
    phone.get_by_role("checkbox", name="Stoppet").tap()
    phone.get_by_role("button", name="Vis", exact=True).tap()
    link(phone.locator("main"), "Høylandet Kreative Kulturhus").tap()
    expect(phone.locator("main")).to_contain_text("Stoppet")
    expect(phone.get_by_role("heading", name="Hva de lærte")).to_be_visible()


def test_an_organisation_finds_a_partner_across_the_border_by_an_old_name(phone):
    """Keyboard, Swedish."""
    phone.goto("/sv/samarbeten/")
    follow(phone, link(phone, "Sök"))
    press_until(phone, phone.get_by_role("searchbox"))
    phone.keyboard.type("Leif Eriksen")
    phone.keyboard.press("Enter")
    follow(phone, link(phone.locator("main"), re.compile("Leiv Eiriksson Nyskaping")))
    expect(phone.get_by_role("heading", level=1)).to_contain_text("Leiv Eiriksson Nyskaping")
    expect(phone.locator("main")).to_contain_text("Norge")


def test_a_teacher_reuses_the_course_with_citation_licence_and_card(phone):
    """Touch, Norwegian."""
    phone.goto("/nb/sing/sosialt-entreprenorskap-over-grensen/")
    phone.get_by_text("Siter denne siden").tap()
    expect(phone.locator("#citation")).to_contain_text("CC BY 4.0")
    expect(phone.locator("a[rel=license]").first).to_have_attribute(
        "href", re.compile("creativecommons.org/licenses/by/4.0")
    )
    assert phone.locator("head link[type='application/json+oembed']").count() == 1
    card = phone.request.get("/oembed", params={"url": phone.url}).json()
    phone.goto(re.search(r'src="https?://[^/]+([^"]+)"', card["html"])[1])
    expect(phone.get_by_role("link", name="Sosialt entreprenørskap over grensen").first).to_be_visible()


def test_a_funder_sees_who_pays_and_that_the_page_is_current(phone):
    """Keyboard, Swedish."""
    phone.goto("/sv/sing/socialt-entreprenorskap-over-gransen/")
    expect(phone.get_by_text("Medfinansieras av Europeiska unionen").first).to_be_in_viewport()
    expect(phone.get_by_role("contentinfo")).to_contain_text(re.compile(r"Sidan uppdaterad \d+ \w+ 20\d\d"))
    follow(phone, phone.get_by_role("contentinfo").get_by_role("link", name="Om projektet").first)
    follow(phone, link(phone.locator("main"), re.compile("Vem som betalar")))
    expect(phone.get_by_role("heading", level=1)).to_have_text("Vem som betalar")
    expect(phone.locator("main")).to_contain_text("Interreg Sverige-Norge")

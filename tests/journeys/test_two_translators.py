"""Two people translate the same lesson in real browsers: nothing that either has written is lost."""

from pathlib import Path

import pytest
from django.urls import reverse
from playwright.sync_api import expect

from cms.courses.models import Lesson
from cms.demo.users import USERS_FILE

pytestmark = [pytest.mark.browser, pytest.mark.django_db]

AXE = Path(__file__).parents[2] / "node_modules/axe-core/axe.min.js"


@pytest.fixture
def passwords():
    return dict(line.split() for line in USERS_FILE.read_text().splitlines() if len(line.split()) == 2)


@pytest.fixture
def open_screen(chromium, site_address, passwords):
    """Opens the Swedish translation of a lesson in a browser of its own."""
    contexts = []

    def open_one(title, user="editor-sv", **options):
        context = chromium.new_context(locale="sv-SE", **options)
        contexts.append(context)
        page = context.new_page()
        page.set_default_timeout(20_000)
        log_in(page, user)
        lesson = Lesson.objects.get(title=title, locale__language_code="nb")
        page.goto(site_address + reverse("translate", args=[lesson.translation_key, "sv"]))
        return page

    def log_in(page, user):
        page.goto(f"{site_address}/admin/")
        page.locator("[name=username]").fill(user)
        page.locator("[name=password]").fill(passwords[user])
        page.locator("[type=submit]").click()
        page.wait_for_url(f"{site_address}/admin/")

    open_one.log_in = log_in
    yield open_one
    for context in contexts:
        context.close()


def box(page, number):
    return page.locator(f"#row-{number} [data-box]")


def status(page):
    return page.locator("[data-save-status]")


def type_in(page, number, text):
    box(page, number).fill(text)
    return page


def test_what_is_typed_saves_itself_and_is_there_again(open_screen):
    page = type_in(open_screen("Mange former"), 2, "Nya ord som sparas av sig själva.")
    expect(status(page)).to_contain_text("Sparat", timeout=15_000)
    page.reload()
    expect(box(page, 2)).to_have_value("Nya ord som sparas av sig själva.")


def test_two_who_write_at_once_both_see_both_texts_and_choose(open_screen):
    first = open_screen("Å lede frivillige")
    second = open_screen("Å lede frivillige", user="admin")
    type_in(first, 2, "Den första texten.")
    expect(status(first)).to_contain_text("Sparat", timeout=15_000)
    type_in(second, 2, "Den andra texten.")
    conflict = second.locator("#row-2 [data-part=conflict]")
    expect(conflict).to_contain_text("Den första texten.")
    expect(conflict).to_contain_text("Den andra texten.")
    conflict.locator("[data-choose=mine]").click()
    expect(conflict).to_be_empty()
    expect(second.locator("#row-2 .thread")).to_contain_text("Den första texten.")
    first.reload()
    expect(box(first, 2)).to_have_value("Den andra texten.")


def test_a_suggestion_is_taken_with_the_keyboard_alone(open_screen):
    page = open_screen("Er dere klare?")
    row = page.locator("[data-row]", has_text="Ta med hjem").first
    number = row.get_attribute("id").removeprefix("row-")
    type_in(page, number, "")
    expect(row).to_have_attribute("data-state", "missing", timeout=15_000)
    page.reload()
    page.keyboard.press("Control+Enter")
    expect(box(page, number)).to_be_focused()
    expect(row.locator("[data-use='1']")).to_be_visible()
    page.keyboard.press("Alt+1")
    expect(box(page, number)).to_have_value("Ta med hem")
    page.keyboard.press("Control+s")
    expect(row).to_have_attribute("data-state", "in_step", timeout=15_000)
    page.keyboard.press("Tab")
    expect(box(page, number)).not_to_be_focused()


def test_a_session_that_ends_loses_no_word(open_screen):
    page = open_screen("Når det stopper opp")
    page.context.clear_cookies()
    type_in(page, 2, "Skrivet efter utloggning.")
    expect(status(page)).to_contain_text("utloggad", timeout=15_000)
    expect(box(page, 2)).to_have_value("Skrivet efter utloggning.")
    open_screen.log_in(page.context.new_page(), "editor-sv")
    expect(status(page)).to_contain_text("Sparat", timeout=30_000)


@pytest.mark.parametrize("scheme", ("light", "dark"))
def test_axe_finds_nothing_and_nothing_scrolls_sideways(open_screen, scheme):
    page = open_screen("Samfunnsnytte som bærer seg", color_scheme=scheme)
    page.locator(".thread summary").first.click()
    page.locator(".keys summary").click()
    page.add_script_tag(content=AXE.read_text())
    violations = page.evaluate("axe.run('.synergos').then(result => result.violations)")
    assert [(found["id"], [node["html"] for node in found["nodes"]]) for found in violations] == []
    page.set_viewport_size({"width": 320, "height": 800})
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")


def test_a_pasted_script_goes_from_the_box_when_it_is_left(open_screen):
    page = type_in(open_screen("Tall du kan stå for"), 2, "Ord<script>alert(1)</script> och <div>mer</div>")
    expect(page.locator("#row-2 [data-part=status]")).to_contain_text("<script>", timeout=15_000)
    box(page, 3).focus()
    expect(box(page, 2)).to_have_value("Ord och \nmer")

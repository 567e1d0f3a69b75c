"""Without a script, with the system's own colours, at 400 % zoom: everything is there and can be reached."""

import lxml.html
import pytest
from playwright.sync_api import expect

from tests.cms.website.conftest import PAGE_TYPES, address

pytestmark = pytest.mark.django_db

NEEDS_A_SCRIPT = "ancestor-or-self::*[@data-device or @data-my-answers or @data-resume or @data-copies]"
AT_400_PERCENT = {"width": 320, "height": 256}
IS_COVERED = """() => {
    const one = document.activeElement;
    const { left, top, width, height } = one.getBoundingClientRect();
    const seen = document.elementFromPoint(left + width / 2, top + Math.min(height / 2, 10));
    const isLabel = seen?.closest("label")?.contains(one);
    const isThere = isLabel || (seen && (one.contains(seen) || seen.contains(one)));
    return one !== document.body && !isThere ? one.outerHTML.slice(0, 200) : "";
}"""
HAS_NO_RING = """() => {
    const one = document.activeElement;
    const ring = (element) => element && parseFloat(getComputedStyle(element).outlineWidth) >= 2
        && getComputedStyle(element).outlineStyle !== "none";
    const isSeen = one === document.body || ring(one) || ring(one.parentElement);
    return isSeen ? "" : one.outerHTML.slice(0, 200);
}"""


def walk(page, fault, steps=25):
    """What is wrong with the things the keyboard reaches, one after the other."""
    found = []
    for _step in range(steps):
        page.keyboard.press("Tab")
        found.append(page.evaluate(fault))
    return [one for one in found if one]


@pytest.mark.parametrize("kind", PAGE_TYPES)
@pytest.mark.parametrize("language", ("nb", "sv"))
def test_nothing_is_hidden_that_only_a_script_would_show(read, kind, language):
    html = lxml.html.fromstring(read(kind, language).content)
    hidden = html.xpath(f"//body//*[@hidden][not({NEEDS_A_SCRIPT})]")
    # What the start button says to somebody who comes back.
    assert [one for one in hidden if "data-start-over" not in one.attrib] == []


@pytest.mark.browser
def test_search_works_without_a_script(visitor, page_of):
    page = visitor.see(address(page_of("home", "sv")), width=360, java_script_enabled=False)
    page.get_by_role("link", name="Sök").first.click()
    page.get_by_role("searchbox").fill("frivillig")
    page.get_by_role("searchbox").press("Enter")
    expect(page.locator("main")).to_contain_text("ideellt")


@pytest.mark.browser
@pytest.mark.parametrize("kind", ("home", "course", "lesson", "cases", "glossary"))
def test_at_400_percent_nothing_scrolls_both_ways_or_covers_the_focus(visitor, page_of, kind):
    page = visitor.see(address(page_of(kind)), viewport=AT_400_PERCENT)
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")
    assert walk(page, IS_COVERED) == []


@pytest.mark.browser
@pytest.mark.parametrize("kind", ("home", "course", "lesson", "directory"))
def test_the_focus_is_seen_in_the_systems_own_colours(visitor, page_of, kind):
    page = visitor.see(address(page_of(kind)), width=360, forced_colors="active")
    assert walk(page, HAS_NO_RING) == []

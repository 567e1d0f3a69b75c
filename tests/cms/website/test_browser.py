"""The pages in a real browser: no accessibility fault, no sideways scroll, no script needed."""

from pathlib import Path

import pytest

from tests.cms.website.conftest import PAGE_TYPES, address

pytestmark = [pytest.mark.browser, pytest.mark.django_db]

AXE = Path(__file__).parents[3] / "node_modules/axe-core/axe.min.js"
SCHEMES = ("light", "dark")
WIDTHS = (320, 360, 1280)
LIKE_A_PROJECT = {"cooperation", "organisation", "funding"}
"""Of one template with it."""
KINDS = (*(kind for kind in PAGE_TYPES if kind not in LIKE_A_PROJECT), "missing")


@pytest.fixture
def open_page(open_path, page_of):
    """Opens a kind of page."""

    def open_one(kind, language="nb", **options):
        path = "/nb/finnes-ikke/" if kind == "missing" else address(page_of(kind, language))
        return open_path(path, **options)

    return open_one


@pytest.mark.parametrize("scheme", SCHEMES)
@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("language", ("nb", "en"))
def test_axe_finds_nothing(open_page, kind, scheme, language):
    page = open_page(kind, language, color_scheme=scheme, bypass_csp=True)
    page.add_script_tag(content=AXE.read_text())
    violations = page.evaluate("axe.run().then(result => result.violations)")
    assert [(found["id"], [node["html"] for node in found["nodes"]]) for found in violations] == []


@pytest.mark.parametrize("kind", KINDS)
def test_nothing_scrolls_sideways(open_page, kind):
    page = open_page(kind)
    for width in WIDTHS:
        page.set_viewport_size({"width": width, "height": 800})
        assert page.evaluate("document.documentElement.scrollWidth <= innerWidth"), width


@pytest.mark.parametrize("kind", ("home", "course", "cases", "glossary", "lesson"))
def test_the_page_breaks_none_of_its_own_rules(open_page, kind):
    page = open_page(kind)
    complaints = []
    page.on("console", lambda message: complaints.append(message.text))
    page.reload()
    assert [text for text in complaints if "Content Security Policy" in text] == []


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

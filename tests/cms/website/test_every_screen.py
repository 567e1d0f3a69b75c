"""A fresh browser on every screen that readers meet, in each language: seen once, looked at in every respect.

Light and wide, then dark and narrow, with all of axe's rules; then the width of a desk and those of small
telephones. It keeps nothing, asks nobody else, and breaks none of the page's own rules.
"""

import pytest
from wagtail.models import Page, get_page_models

from tests.cms.browsing import AXE, ORIGIN
from tests.cms.website.screens import SCREENS

pytestmark = pytest.mark.django_db

WIDTHS = (1280, 360, 320)
EVERY_RULE = {"rules": {"target-size": {"enabled": True}}}
_FAULTS = """options => axe.run(document, options).then(result => result.violations.flatMap(
    found => found.nodes.map(node => [found.id, node.html])))"""
_TOO_WIDE = """() => document.documentElement.scrollWidth > innerWidth"""
_KEPT = """async () => [
    ...Object.keys(localStorage), ...Object.keys(sessionStorage), ...await caches.keys(),
    ...(await indexedDB.databases()).map(each => each.name),
    ...(await navigator.serviceWorker.getRegistrations()).map(each => each.scope)]"""


def test_every_kind_of_page_has_a_screen_here():
    shown = {screen.model for screen in SCREENS.values() if screen.model}
    assert set(get_page_models()) - {Page} == shown


@pytest.mark.browser
@pytest.mark.parametrize(
    ("kind", "language"), [(kind, code) for kind, screen in SCREENS.items() for code in screen.languages]
)
def test_a_screen_is_accessible_fits_and_leaves_no_trace(open_path, kind, language):
    asked, complaints = set(), []
    page = open_path(
        SCREENS[kind].path(language),
        watch=lambda page: (
            page.on("request", lambda request: asked.add(request.url)),
            page.on("console", lambda message: complaints.append(message.text)),
        ),
        reduced_motion="reduce",
    )
    found = {"complaints": [text for text in complaints if "404" not in text]}
    page.evaluate(AXE.read_text())
    found["faults"] = page.evaluate(_FAULTS, EVERY_RULE)
    page.emulate_media(color_scheme="dark")
    page.set_viewport_size({"width": 360, "height": 800})
    found["faults by night"] = page.evaluate(_FAULTS, EVERY_RULE)
    found["too wide"] = [width for width in WIDTHS if _is_too_wide(page, width)]
    found["kept"] = [*page.context.cookies(), *page.evaluate(_KEPT)]
    found["asked of others"] = [url for url in asked if not url.startswith((ORIGIN, "data:"))]
    assert {name: what for name, what in found.items() if what} == {}


def _is_too_wide(page, width):
    page.set_viewport_size({"width": width, "height": 800})
    return page.evaluate(_TOO_WIDE)

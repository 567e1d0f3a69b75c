"""Every kind of page is light, as issue 6 wants it, and the first view of the home page is lighter still."""

import gzip
import re
from pathlib import Path

import lxml.html
import pytest
from django.contrib.staticfiles import finders

from tests.cms.website.conftest import PAGE_TYPES

pytestmark = pytest.mark.django_db

MOST_BYTES = 96 * 1024
MOST_OF_HOME = 30 * 1024
MOST_OF_A_PAGE = 60 * 1024
MOST_OF_FONTS = 92 * 1024
USUAL_FONTS = ("schibsted-grotesk-var.woff2", "literata-var.woff2")
USUAL_PICTURES = ("hero-west-light", "hero-east-light", "treeline-light", "cairn")


def static(path: str) -> bytes:
    return Path(str(finders.find(path))).read_bytes()


def packed(content: bytes) -> int:
    return len(gzip.compress(content))


def page_and_parts(response) -> int:
    """The page with its styles and scripts."""
    html = lxml.html.fromstring(response.content)
    styles = [str(link.get("href")) for link in html.iterfind(".//link[@rel='stylesheet']")]
    scripts = [str(script.get("src")) for script in html.iterfind(".//script[@src]")]
    names = [re.sub(r"^/static/", "", part) for part in (*styles, *scripts)]
    return packed(response.content) + sum(packed(static(name)) for name in names)


@pytest.mark.parametrize("kind", PAGE_TYPES)
def test_page_styles_and_scripts_are_light(read, kind):
    assert page_and_parts(read(kind)) <= MOST_OF_A_PAGE


def test_all_fonts_together_are_light():
    """Nearly every page needs two of the five: the others come with italics and Sámi letters."""
    folder = Path(str(finders.find("website/css/fonts.css"))).parent.parent / "fonts"
    assert sum(font.stat().st_size for font in folder.glob("*.woff2")) <= MOST_OF_FONTS


def test_the_home_page_is_lighter_than_others(read):
    assert page_and_parts(read("home")) <= MOST_OF_HOME


def test_the_first_view_of_home_is_light(read):
    total = page_and_parts(read("home"))
    total += sum(packed(static(f"website/art/{name}.svg")) for name in USUAL_PICTURES)
    total += sum(len(static(f"website/fonts/{name}")) for name in USUAL_FONTS)
    assert total <= MOST_BYTES

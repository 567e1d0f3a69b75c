"""The first view of the home page, fonts and all, is light."""

import gzip
import re
from pathlib import Path

import lxml.html
import pytest
from django.contrib.staticfiles import finders

pytestmark = pytest.mark.django_db

MOST_BYTES = 96 * 1024
MOST_WITHOUT_FONTS_AND_PICTURES = 30 * 1024
USUAL_FONTS = ("schibsted-grotesk-var.woff2", "literata-var.woff2")
USUAL_PICTURES = ("hero-west-light", "hero-east-light", "treeline-light", "cairn")


def static(name: str) -> bytes:
    return Path(str(finders.find(f"website/{name}"))).read_bytes()


def packed(content: bytes) -> int:
    return len(gzip.compress(content))


def page_and_styles(response) -> int:
    html = lxml.html.fromstring(response.content)
    styles = [str(link.get("href")) for link in html.iterfind(".//link[@rel='stylesheet']")]
    names = [re.sub(r"^.*/website/", "", href) for href in styles]
    return packed(response.content) + sum(packed(static(name)) for name in names)


def test_page_and_styles_are_light(read):
    assert page_and_styles(read("home")) <= MOST_WITHOUT_FONTS_AND_PICTURES


def test_the_first_view_of_home_is_light(read):
    total = page_and_styles(read("home"))
    total += sum(packed(static(f"art/{name}.svg")) for name in USUAL_PICTURES)
    total += sum(len(static(f"fonts/{name}")) for name in USUAL_FONTS)
    assert total <= MOST_BYTES

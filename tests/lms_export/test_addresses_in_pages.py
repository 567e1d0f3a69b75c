"""Which addresses a page holds, told as a browser tells them."""

from __future__ import annotations

import pytest

from lms_export.checks.package_file.css_addresses import in_css
from lms_export.checks.package_file.html_addresses import in_html

LOADED, LINKED = True, False
FOUND = {
    '<img src="a.svg">': [("a.svg", LOADED)],
    "<IMG\n ALT=x>y' SRC = 'a b.svg'>": [],
    "<img alt='x>y' SRC = 'a b.svg'>": [("a b.svg", LOADED)],
    "<img alt=it's src=a.svg/>": [("a.svg/", LOADED)],
    '<a href="b.html?x=1&amp;y=2">': [("b.html?x=1&y=2", LINKED)],
    '<link rel="stylesheet" href="c.css">': [("c.css", LOADED)],
    '<svg><image xlink:href="d.png"/></svg>': [("d.png", LOADED)],
    '<img srcset="e-1.webp 320w, e-2.webp 640w">': [("e-1.webp", LOADED), ("e-2.webp", LOADED)],
    '<object data="f.pdf"><p data-slot="3">': [("f.pdf", LOADED)],
    '<p style="background: url(g.png)">': [("g.png", LOADED)],
    "<style>p { background: url('h.png') }</style>": [("h.png", LOADED)],
    '<script>"<img src=i.svg>"</script><img src="j.svg">': [("j.svg", LOADED)],
    '<script src="k.js"></script>': [("k.js", LOADED)],
    '<svg><style/><image href="l.png"/></svg>': [("l.png", LOADED)],
    '<!-- <img src="m.svg"> --><img src="n.svg">': [("n.svg", LOADED)],
    '<!--><img src="o.svg">': [("o.svg", LOADED)],
    'a < b <img src="p.svg">': [("p.svg", LOADED)],
    '<img src="never closed': [],
    '<a href="">': [],
}


@pytest.mark.parametrize("html, found", FOUND.items())
def test_addresses_of_a_page_are_found(html: str, found: list[tuple[str, bool]]) -> None:
    assert list(in_html(html)) == found


def test_addresses_of_a_style_sheet_are_found() -> None:
    css = "@import 'a.css'; p { background: URL( \"b.svg#x\" ), url(data:image/png;base64,AA=) }"
    assert [address for address, _loaded in in_css(css)] == [
        "a.css",
        "b.svg#x",
        "data:image/png;base64,AA=",
    ]


ENDLESS = [
    "<",
    "<a ",
    "<a href=",
    "<a b='",
    "<!--",
    "<style>",
    "<script></",
    "<a =",
    "<img srcset=,",
    "&amp;",
]


@pytest.mark.parametrize("piece", ENDLESS)
def test_a_broken_page_is_read_in_one_go(piece: str) -> None:
    """Work that grew with the square of its length would not end while anybody waits."""
    assert list(in_html(piece * 1_000_000)) == []

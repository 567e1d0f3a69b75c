"""The folder for disk and USB."""

from __future__ import annotations

from lms_export.package import content_of


def test_the_page_to_open_comes_first(book) -> None:
    assert book("web", "nb").names[0] == "index.html"


def test_how_to_open_it_is_said_in_every_language(book) -> None:
    said = content_of(book("web", "nb+sv").files["how-to-open.html"]).decode()
    assert 'lang="nb"' in said and 'lang="sv"' in said
    assert 'href="index.html"' in said


def test_what_a_page_loads_is_in_the_package(book) -> None:
    files = book("web", "nb").files
    said = content_of(files["how-to-open.html"]).decode()
    styles = [part.split('"')[0] for part in said.split('<link rel="stylesheet" href="')[1:]]
    assert styles and set(styles) <= set(files)

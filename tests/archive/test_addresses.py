"""What of a page stays in the archive, and how its addresses lead from file to file."""

import pytest

from lms_export.archive.addresses import Site, leading, place_of
from lms_export.archive.rewriting import files_of, leads_of, parsed, turn, written

SITE = Site(
    base="https://kurs.example",
    static="/static/",
    media="https://bucket.example/media/",
    languages=("nb", "sv"),
)
HERE = "/nb/sing/"


def made(html, has=lambda path: True):
    document = parsed(html.encode())
    turn(document, SITE, HERE, has)
    return written(document).decode()


@pytest.mark.parametrize(
    ("address", "path"),
    [
        ("/nb/ordliste/?a=1#ord", "/nb/ordliste/"),
        ("https://kurs.example/sv/", "/sv/"),
        ("under/", "/nb/sing/under/"),
        ("https://bucket.example/media/a%20b.png?signed=1", "/media/a b.png"),
        ("https://elsewhere.example/nb/", ""),
        ("#main", ""),
        ("data:image/png;base64,x", ""),
    ],
)
def test_an_address_is_a_path_of_the_site_or_none(address, path):
    assert SITE.local(address, HERE) == path


@pytest.mark.parametrize("path", ["/static/css/x.css", "/media/a b.png"])
def test_the_path_of_a_file_leads_back_to_its_address(path):
    assert SITE.local(SITE.address(path)) == path


def test_what_a_server_answers_is_no_page():
    assert SITE.is_page("/nb/sing/")
    assert not any(map(SITE.is_page, ("/admin/", "/nb/device/1/", "/nb/feed/new.atom", "/api/")))


def test_no_path_leads_out_of_the_folder():
    assert place_of("/nb/../../etc/passwd") == "etc/passwd"
    assert place_of("/nb/sing/") == "nb/sing/index.html"


def test_a_page_leads_to_the_file_of_another():
    assert leading("nb/sing/index.html", "sv/index.html") == "../../sv/index.html"
    assert leading("index.html", "media/a b.png") == "media/a%20b.png"


def test_links_and_pictures_become_relative():
    html = made(
        '<main><a href="/nb/ordliste/#ord">o</a><img src="/static/x.svg" srcset="/media/y 2x"></main>'
    )
    assert 'href="../ordliste/index.html#ord"' in html and 'src="../../static/x.svg"' in html


def test_what_is_not_in_the_archive_keeps_its_words_and_leads_nowhere():
    html = made('<main><a href="/nb/borte/">Borte</a></main>', has=lambda path: False)
    assert "<a>Borte</a>" in html


def test_other_sites_stay_as_they_are():
    html = made('<main><a href="https://elsewhere.example/x?y=1">e</a></main>')
    assert 'href="https://elsewhere.example/x?y=1"' in html


def test_what_needs_a_server_is_left_out():
    html = made(
        '<main><form action="/nb/"><button>Velg</button></form><section class="helped">Hjalp?</section>'
        '<form role="search" action="/nb/sok/"></form></main>'
    )
    assert "Velg" not in html and "Hjalp?" not in html and 'action="../sok/index.html"' in html


def test_nothing_is_preloaded_and_no_engine_is_told():
    html = made('<head><link rel="preload" href="/static/a.woff2"><link rel="canonical" href="/nb/"></head>')
    assert "<link" not in html


def test_links_are_told_from_what_is_fetched():
    document = parsed(
        b'<main><a href="/nb/a/">a</a><img src="/media/b.png"><video poster="/static/c"></main>'
    )
    assert leads_of(document, SITE, HERE) == {"/nb/a/"}
    assert files_of(document, SITE, HERE) == {"/media/b.png", "/static/c"}

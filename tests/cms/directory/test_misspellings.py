"""A spelling that is not right is found, and shown in no text."""

from cms.api.plain import html_of
from cms.api.search.feeding import text_of
from cms.directory.models import Organisation

MISSPELLED = [{"id": "1", "@type": "name", "value": "Fjelforum"}]


def test_the_index_reads_a_misspelling():
    assert "Fjelforum" in text_of({"text": "Fjellforum", "search_terms": MISSPELLED})


def test_the_text_of_the_page_leaves_it_out():
    assert html_of(Organisation, {"search_terms": MISSPELLED}) == ""
    assert "Fjelforum" in html_of(Organisation, {"other_names": MISSPELLED})


def test_the_search_page_shows_none_of_them(db, client):
    page = client.get("/nb/sok/?q=Eriksen").content.decode()
    assert "Leif Eriksen" not in page.replace("<mark>", "").replace("</mark>", "")
    assert 'class="index__row"' in page

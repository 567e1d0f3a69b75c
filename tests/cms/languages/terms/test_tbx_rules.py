"""Our terms against the rules of TBX (ISO 30042:2019) and its dialect TBX-Basic; no registry has its schemas.

What is asserted here is written down from the standard: its core structure (clause 7, annex A) and the data
categories of TBX-Basic.
"""

import re

import pytest
from lxml import etree

from cms.glossary.models import GlossaryTerm
from cms.languages.terms.files.changes import export_terms

pytestmark = pytest.mark.django_db
LANGUAGE = "{http://www.w3.org/XML/1998/namespace}lang"

CONTENT = {
    "tbx": "tbxHeader text ",
    "tbxHeader": "fileDesc ",
    "fileDesc": "sourceDesc ",
    "sourceDesc": "(p )+",
    "text": "body ",
    "body": "(conceptEntry )+",
    "conceptEntry": "((descripGrp|note) )*(langSec )+",
    "langSec": "((descripGrp|note) )*(termSec )+",
    "descripGrp": "descrip ((admin|note) )*",
    "termSec": "term ((termNote|descripGrp|admin|note) )*",
}
"""Element -> its children in order (annex A). All others hold text alone."""

CATEGORIES = {
    "descrip": {"definition", "context", "subjectField"},
    "admin": {"source", "customerSubset", "projectSubset"},
    "termNote": {"administrativeStatus", "termType", "partOfSpeech", "grammaticalGender"},
}
"""The data categories of TBX-Basic that each element may have as its type."""

PICKLISTS = {
    "administrativeStatus": {
        f"{status}Term-admn-sts" for status in ("preferred", "admitted", "deprecated", "superseded")
    },
    "termType": {"fullForm", "acronym", "abbreviation", "shortForm", "variant", "phrase"},
}


@pytest.fixture
def root(db):
    return etree.fromstring(export_terms("tbx"))


def name_of(element):
    return etree.QName(element).localname


def test_it_says_that_it_is_tbx_basic_in_style_dca(root):
    assert etree.QName(root).namespace == "urn:iso:std:iso:30042:ed-2"
    assert (root.get("type"), root.get("style"), bool(root.get(LANGUAGE))) == ("TBX-Basic", "dca", True)


def test_every_element_holds_what_the_core_structure_allows_in_that_order(root):
    for element in root.iter():
        children = "".join(f"{name_of(child)} " for child in element)
        assert re.fullmatch(CONTENT.get(name_of(element), ""), children), (name_of(element), children)


def test_every_data_category_is_one_of_the_dialects(root):
    for element in root.iter():
        if name_of(element) in CATEGORIES:
            assert element.get("type") in CATEGORIES[name_of(element)]


def test_values_are_taken_from_the_picklists(root):
    for note in root.iterfind(".//{*}termNote"):
        assert note.text in PICKLISTS.get(note.get("type"), {note.text})


def test_each_concept_has_an_id_of_its_own(root):
    ids = [entry.get("id") for entry in root.iterfind(".//{*}conceptEntry")]
    assert (
        len(ids) == len(set(ids)) == len(set(GlossaryTerm.objects.values_list("translation_key", flat=True)))
    )


def test_a_language_stands_once_in_a_concept(root):
    for entry in root.iterfind(".//{*}conceptEntry"):
        languages = [section.get(LANGUAGE) for section in entry.iterfind("{*}langSec")]
        assert None not in languages and len(languages) == len(set(languages))


def test_no_term_is_empty(root):
    assert all(term.text.strip() for term in root.iterfind(".//{*}term"))

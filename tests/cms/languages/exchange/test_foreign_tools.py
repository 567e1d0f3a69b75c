"""Our files in the hands of another program: translate-toolkit, with which Weblate reads and writes."""

import pytest
from translate.storage import pypo, xliff, xliff2

from cms.languages.exchange.collecting import export_file
from cms.languages.exchange.formats import FORMATS
from cms.languages.exchange.scope import sources_of_page
from cms.languages.exchange.taking_over import confirm
from cms.languages.exchange.uploads import keep, looked_at
from cms.languages.states import segment_states

pytestmark = pytest.mark.django_db

STORES = {"po": pypo.pofile, "xliff12": xliff.Xliff1File, "xliff21": xliff2.Xliff2File}
PIECES = {
    "Brød & vann": "Bröd & vatten",
    "Det er ": "Det är ",
    " brød.": " bröd.",
    "Vann er vått.": "Vatten är vått.",
    "Brød &amp; vann": "Bröd &amp; vatten",
    "Det er <b>vårt</b> brød.": "Det är <b>vårt</b> bröd.",
}
IN_SWEDISH = ["Bröd &amp; vatten", "Det är <b>vårt</b> bröd.", "Vatten är vått."]


def opened(name, content):
    return STORES[name].parsestring(content)


def texts(store):
    return [unit for unit in store.units if not unit.isheader()]


def through_their_hands(name, content, write):
    """The file as the other program saves it, once ``write`` has given each text its translation."""
    store = opened(name, content)
    for unit in texts(store):
        write(unit)
    return bytes(store)


def in_swedish(unit):
    if isinstance(unit, pypo.pounit):
        unit.target = PIECES[unit.source]
    else:
        unit.rich_target = [translated(tree) for tree in unit.rich_source]


def translated(tree):
    """The source's inline codes around other words."""
    copy = tree.copy()
    for element in copy.depth_first():
        element.sub = [PIECES.get(part, part) if isinstance(part, str) else part for part in element.sub]
    return copy


def as_the_source(unit):
    if isinstance(unit, pypo.pounit):
        unit.target = unit.source
    else:
        unit.rich_target = [tree.copy() for tree in unit.rich_source]


@pytest.fixture
def course(module, sv):
    """The whole pilot course with what it uses."""
    return sources_of_page(module.get_parent(), sv, with_those_below=True)


@pytest.mark.parametrize("name", FORMATS)
def test_it_finds_every_text_of_a_course(course, sv, name):
    ours = sum(len(segment_states(source, sv)) for source in course)
    assert len(texts(opened(name, export_file(course, sv, name)))) == ours


@pytest.mark.parametrize("name", FORMATS)
def test_it_reads_the_translations_that_are_there(course, sv, name):
    ours = sum(bool(segment.target) for source in course for segment in segment_states(source, sv))
    assert sum(bool(unit.target) for unit in texts(opened(name, export_file(course, sv, name)))) == ours > 100


@pytest.mark.parametrize("name", FORMATS)
def test_it_shows_the_terms_to_the_translator(course, sv, name):
    store = opened(name, export_file(course, sv, name))
    assert any("Glossary:" in notes_of(unit) for unit in texts(store))


def notes_of(unit):
    """Each segment of XLIFF 2 is a unit to it, and the notes stand one level above."""
    element = getattr(unit, "xmlelement", None)
    above = element.getparent().itertext("{*}note") if element is not None else ()
    return "\n".join((unit.getnotes(), *above))


@pytest.mark.parametrize("name", FORMATS)
def test_what_it_writes_is_taken_over_word_for_word(sent, submitted, sv, translator, name):
    back = through_their_hands(name, sent(name), in_swedish)
    upload = keep(back, "back", translator, written_by="file")
    parts = looked_at(upload, translator).parts
    assert confirm(upload, translator, [part.id for part in parts], []).left_out == 0
    assert [segment.target for segment in segment_states(submitted, sv)] == IN_SWEDISH


@pytest.mark.parametrize("name", FORMATS)
def test_a_course_that_only_went_through_its_hands_comes_back_unchanged(course, sv, name):
    """As it was opened and saved: each word and each inline code of sources and translations."""
    content = export_file(course, sv, name)
    read, back = FORMATS[name].read, bytes(opened(name, content))
    assert words_of(read(back)) == words_of(read(content))


@pytest.mark.parametrize("name", FORMATS)
def test_every_inline_code_of_a_course_survives_being_translated(course, sv, name):
    """Each target written anew by the program, from the source's codes and words."""
    back = through_their_hands(name, export_file(course, sv, name), as_the_source)
    for part in FORMATS[name].read(back):
        assert [unit.damage for unit in part.units if unit.damage] == []
        assert [unit.target for unit in part.units] == [unit.source for unit in part.units]


def words_of(parts):
    return [(part.key, unit.key, unit.source, unit.target) for part in parts for unit in part.units]

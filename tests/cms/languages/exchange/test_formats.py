"""Every format brings back the words it was given."""

import pytest
from hypothesis import HealthCheck, given, settings

from cms.languages.exchange.documents import UnitState
from cms.languages.exchange.formats import FORMATS
from cms.languages.exchange.inline import parsed, rendered
from tests.cms.languages.exchange.any_parts import HTML, parts

MANY = settings(max_examples=150, deadline=None, suppress_health_check=list(HealthCheck))


@given(html=HTML)
@MANY
def test_a_text_as_a_tree_is_the_same_text(html):
    assert rendered(parsed(html)) == html


@pytest.mark.parametrize("name", FORMATS)
@given(part=parts())
@MANY
def test_a_file_brings_back_every_word(name, part):
    [read] = FORMATS[name].read(FORMATS[name].write([part]))
    assert [(unit.key, unit.source, unit.target, unit.damage) for unit in read.units] == [
        (unit.key, unit.source, unit.target, "") for unit in part.units
    ]


@pytest.mark.parametrize("name", FORMATS)
@given(part=parts())
@MANY
def test_a_file_brings_back_what_a_machine_wrote(name, part):
    [read] = FORMATS[name].read(FORMATS[name].write([part]))
    assert [unit.is_machine for unit in read.units] == [
        unit.state is UnitState.MACHINE for unit in part.units
    ]


@pytest.mark.parametrize("name", FORMATS)
@given(part=parts())
@MANY
def test_a_file_names_its_page_and_languages(name, part):
    [read] = FORMATS[name].read(FORMATS[name].write([part]))
    assert (read.key, read.source_language, read.target_language) == (str(part.object_key), "nb", "sv")


@pytest.mark.parametrize("name", FORMATS)
@given(part=parts())
@MANY
def test_the_same_words_make_the_same_bytes(name, part):
    assert FORMATS[name].write([part]) == FORMATS[name].write([part])

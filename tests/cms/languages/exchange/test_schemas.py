"""Our XLIFF files against the schemas of OASIS: XLIFF 1.2 (strict), and the core of 2.0, which 2.1 keeps.

Version 2.1 adds modules and leaves the elements of the core as they are, in the same namespace (XLIFF 2.1,
section 1.1.3 and appendix A).
"""

import re
from functools import cache

import pytest
from hypothesis import HealthCheck, given, settings
from lxml import etree
from test_run import schemas

from cms.languages.exchange.formats import FORMATS
from tests.cms.languages.exchange.any_parts import parts

ANY_TEXT = settings(max_examples=60, deadline=None, suppress_health_check=list(HealthCheck))
NAMES = {"xliff12": "xliff-core-1.2-strict.xsd", "xliff21": "xliff-core-2.0.xsd"}


class AtHome(etree.Resolver):
    """The schemas name the W3C's schema of ``xml:lang`` by its address; nothing is fetched."""

    def resolve(self, address, _public_id, context):
        place = schemas.FOLDER / "xml.xsd"
        return self.resolve_filename(str(place), context) if address.endswith("xml.xsd") else None


@cache
def schema(name):
    assert schemas.are_there(), schemas.HOW_TO_GET_THEM
    parser = etree.XMLParser(no_network=True)
    parser.resolvers.add(AtHome())
    return etree.XMLSchema(etree.parse(schemas.FOLDER / NAMES[name], parser))


def broken_rules(name, content):
    found = schema(name)
    found.validate(etree.fromstring(content))
    return [f"line {error.line}: {error.message}" for error in found.error_log]


@pytest.mark.parametrize("name", NAMES)
def test_a_lesson_is_valid(sent, name):
    assert broken_rules(name, sent(name)) == []


@pytest.mark.parametrize("name", NAMES)
@ANY_TEXT
@given(part=parts())
def test_any_texts_are_valid(name, part):
    assert broken_rules(name, FORMATS[name].write([part])) == []


@pytest.mark.parametrize("name", NAMES)
def test_a_fault_would_be_seen(sent, name):
    content = sent(name).replace(b"<source>", b"<sauce>").replace(b"</source>", b"</sauce>")
    assert broken_rules(name, content)


def inline(content):
    """(source and target of each unit) -> the inline codes with an id."""
    for unit in etree.fromstring(content).iterfind(".//{*}unit"):
        for side in ("source", "target"):
            yield unit, unit.findall(f".//{{*}}{side}//*[@id]")


@ANY_TEXT
@given(part=parts())
def test_in_version_2_ids_of_inline_codes_are_unique_in_their_unit(part):
    """XLIFF 2.1, section 4.3.1.21 (id): beside this, a code of the target has the id of its source."""
    for _unit, codes in inline(FORMATS["xliff21"].write([part])):
        ids = [code.get("id") for code in codes]
        assert len(ids) == len(set(ids))


@ANY_TEXT
@given(part=parts())
def test_in_version_2_a_sub_state_follows_a_state_and_a_sub_type_a_type(part):
    """XLIFF 2.1, sections 4.3.1.31 (subState) and 4.3.1.32 (subType): with a prefix of its authority."""
    for element in etree.fromstring(FORMATS["xliff21"].write([part])).iter():
        for name, needed in (("subState", "state"), ("subType", "type")):
            value = element.get(name)
            assert value is None or (element.get(needed) and re.fullmatch(r"[^:\s]+:[^:\s]+", value))

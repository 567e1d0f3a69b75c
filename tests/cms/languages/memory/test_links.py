"""A suggestion has no link that the new source lacks."""

import pytest

from cms.languages.memory.links import fitted

_OLD = '<a id="a1">Røros</a> og <a id="a2">Ås</a>'
_TARGET = '<a id="a2">Ås</a> och <a id="a1">Röros</a>'


@pytest.mark.parametrize(
    ("new_source", "expected"),
    [
        (_OLD, _TARGET),
        ("Røros og Ås", "Ås och Röros"),
        ('Røros og <a id="a1">Ås</a>', '<a id="a1">Ås</a> och Röros'),
        ('<a id="a1">Oslo</a> og <a id="a2">Bergen</a>', _TARGET),
        ('<a id="a1">Oslo</a>', "Ås och Röros"),
    ],
)
def test_links_follow_their_words_or_are_dropped(new_source, expected):
    assert fitted(_TARGET, _OLD, new_source) == expected


def test_emphasis_stays():
    assert (
        fitted('<b>Röros</b> <a id="a1">x</a>', '<b>Røros</b> <a id="a1">x</a>', "Røros") == "<b>Röros</b> x"
    )

"""Whatever is asked is words, or nothing."""

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from cms.search.finding import find
from cms.search.indexing import index
from cms.search.models import IndexedEntry
from cms.search.query import Query
from tests.cms.search.sample_entries import an_entry

pytestmark = pytest.mark.django_db

HOSTILE = [
    *("", " ", "*", "***", "\0", "a\0b", "'", '"', '"""', "\\", "%", "_", "😀", "\ud800", "ﷺ", "ª", "1e10e"),
    *(
        "title:x",
        "a NEAR(b, 3)",
        "a AND",
        "OR",
        "NOT",
        "a OR b NOT c",
        "-a",
        "^a",
        "{title}: a",
        "a:*",
        "!a & (b",
    ),
    *("'; DROP TABLE search_indexedentry; --", "1 OR 1=1", "<script>alert(1)</script>", "%s %(x)s {0}"),
    "ord " * 2_500,
    "å" * 10_000,
    "".join(chr(number) for number in range(0x20, 0x2000)),
]


@pytest.mark.parametrize("text", HOSTILE, ids=range(len(HOSTILE)))
def test_no_question_is_an_error(text):
    before = IndexedEntry.objects.count()
    assert find(Query(text=text, facets=("type",))).total <= before == IndexedEntry.objects.count()


@given(text=st.text(st.characters(codec="utf-8", exclude_characters="\0"), max_size=60))
@example(text="ﬁ*")
@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_what_is_written_is_found(text):
    """Of whatever letters a title is made, asking for it finds it."""
    index(an_entry(text, slug="hva", uid="x-nb"))
    assert (
        not any(letter.isascii() and letter.isalnum() for letter in text)
        or "x-nb" in find(Query(text=text, size=10_000)).uids
    )

"""Lists without words: conditions, order, parts, counts."""

from datetime import UTC, datetime

import pytest

from cms.search.finding import find
from cms.search.indexing import clear
from cms.search.query import ORDERS, Query, Range
from tests.cms.search.sample_entries import an_entry, found, indexed

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def tree(db):
    clear()
    indexed(
        an_entry(
            "A", path="nb/prove/a", subjects=("Vann", "Energi"), modified=datetime(2026, 1, 1, tzinfo=UTC)
        ),
        an_entry("B", path="nb/prove/a/b", type="Course", modified=datetime(2026, 2, 1, tzinfo=UTC)),
        an_entry("C", path="nb/prove/a/b/c", state="private", subjects=("Vann",)),
        an_entry("D", path="nb/prove/aa", language="sv"),
    )


def test_the_page_itself_and_what_is_below_it():
    assert found(below="nb/prove/a") == ["a", "b", "c"]


@pytest.mark.parametrize(("depth", "there"), [(0, ["a"]), (1, ["b"]), (2, ["b", "c"])])
def test_so_many_levels(depth, there):
    assert found(below="nb/prove/a", depth=depth) == there


@pytest.mark.parametrize(
    ("name", "values", "there"),
    [
        ("type", ("Course", "Programme"), ["b"]),
        ("state", ("private",), ["c"]),
        ("subjects", ("Energi",), ["a"]),
        ("subjects", ("Ener",), []),
        ("slug", ("a", "c"), ["a", "c"]),
        ("translation_key", ("d",), ["aa"]),
        ("type", (), []),
    ],
)
def test_those_with_one_of_the_values(name, values, there):
    assert found(any_of={name: values}) == there


def test_those_with_none_of_the_values():
    assert found(none_of={"subjects": ("Vann",)}) == ["b", "aa"]


def test_those_from_a_time_on_and_until_one():
    moment = datetime(2026, 1, 15, tzinfo=UTC)
    assert found(between={"modified": (Range(earliest=moment),)}) == ["b"]
    assert found(between={"modified": (Range(latest=moment),)}) == ["a"]


@pytest.mark.parametrize("order", ORDERS)
@pytest.mark.parametrize("descending", [False, True])
def test_page_after_page_gives_everything_once(order, descending):
    wishes = {"order": order, "descending": descending, "size": 1}
    answers = [find(Query(**wishes))]
    while answers[-1].next:
        answers.append(find(Query(**wishes, after=answers[-1].next)))
    assert sorted(uid for answer in answers for uid in answer.uids) == ["a-nb", "b-nb", "c-nb", "d-sv"]


@pytest.mark.parametrize("descending", [False, True])
def test_what_has_no_date_stands_last(descending):
    last = find(Query(order="modified", descending=descending)).uids[2:]
    assert set(last) == {"c-nb", "d-sv"}


def test_what_is_published_meanwhile_shifts_no_page():
    first = find(Query(order="sortable_title", size=2))
    indexed(an_entry("0"))
    assert find(Query(order="sortable_title", size=2, after=first.next)).uids == ("c-nb", "d-sv")


def test_those_with_all_of_the_values():
    assert found(all_of={"subjects": ("Vann", "Energi")}) == ["a"]


def test_past_the_end_there_is_nothing_but_the_number():
    answer = find(Query(start=99))
    assert (answer.uids, answer.total) == ((), 4)


def test_titles_stand_in_the_order_of_their_alphabet():
    clear()
    indexed(*(an_entry(title, "sv") for title in ("Öl", "Ål", "Kurs 10", "kurs 9", "Zebra", "Äng")))
    answer = find(Query(order="sortable_title"))
    assert [uid[:-3] for uid in answer.uids] == ["kurs-9", "kurs-10", "zebra", "ål", "äng", "öl"]


def test_facets_count_the_whole_result():
    counts = find(Query(size=1, facets=("type", "subjects"))).facets
    assert counts == {"type": {"Course": 1, "Lesson": 3}, "subjects": {"Energi": 1, "Vann": 2}}


def test_a_list_costs_one_query_and_its_facets_another(django_assert_num_queries):
    with django_assert_num_queries(2):
        find(Query(facets=("type", "language")))

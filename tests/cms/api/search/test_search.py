"""``@search`` as a client of Plone's knows it, and what it lacked there."""

from urllib.parse import quote, urlsplit

import pytest

from tests.cms.core.sample_pages import a_course, a_lesson, a_module

pytestmark = pytest.mark.django_db
HERE = "/nb/proveprogram/provekurs"


@pytest.fixture
def course(db):
    course = a_course()
    for title in ("Elg", "Bjørn", "Ulv"):
        a_module(course, title=title)
    return course


def titles(answer):
    return [item["title"] for item in answer["items"]]


def test_a_search_hangs_on_a_path_and_finds_what_is_below_it(reader, course):
    answer = reader.json(f"{HERE}/@search")
    assert (titles(answer), answer["items_total"]) == (["Prøvekurs", "Elg", "Bjørn", "Ulv"], 4)


@pytest.mark.parametrize("path", [f"/{HERE}/@search", f"{HERE}//@search/", f"{HERE}/@search?path=%2F"])
def test_slashes_do_not_matter(reader, course, path):
    assert reader.get(path).status_code == 200


def test_words_are_found_in_any_form(reader, course):
    assert titles(reader.json(f"{HERE}/@search?SearchableText=bjørner")) == ["Bjørn"]


def test_a_slip_is_told(reader, course):
    answer = reader.json(f"{HERE}/@search?SearchableText=bjrøn")
    assert answer["search"] == {"meant": "bjørn", "has_every_word": True}


def test_an_element_is_what_lists_of_pages_have(reader, course):
    found = reader.json(f"{HERE}/@search?path.depth=1")["items"]
    assert found == reader.page(course)["items"]


@pytest.mark.parametrize(("depth", "number"), [(0, 1), (1, 3), (2, 3)])
def test_so_many_levels(reader, course, depth, number):
    assert reader.json(f"{HERE}/@search?path.depth={depth}")["items_total"] == number


@pytest.mark.parametrize(
    ("condition", "number"),
    [
        ("portal_type=Course", 1),
        ("portal_type:list=Course&portal_type:list=Module", 4),
        ("portal_type=Nothing", 0),
        ("Language=sv", 0),
        ("review_state=published", 4),
        ("review_state=private", 0),
        ("id=elg", 1),
        ("Subject=Vann", 0),
        ("modified.query=2000-01-01T00:00:00&modified.range=min", 4),
        ("modified.query=2000-01-01T00:00:00&modified.range=max", 0),
        ("created.query:list=2000-01-01&created.query:list=2100-01-01&created.range=min:max", 4),
    ],
)
def test_conditions_on_indexes(reader, course, condition, number):
    for page in (course, *course.get_children().specific()):
        page.save_revision().publish()
    assert reader.json(f"{HERE}/@search?{condition}")["items_total"] == number


def test_sorted_by_title_up_and_down(reader, course):
    address = f"{HERE}/@search?path.depth=1&sort_on=sortable_title"
    assert titles(reader.json(address)) == ["Bjørn", "Elg", "Ulv"]
    assert titles(reader.json(f"{address}&sort_order=reverse")) == ["Ulv", "Elg", "Bjørn"]


def test_batches_are_numbered_as_plone_does(reader, course):
    address = f"{HERE}/@search?path.depth=1&sort_on=sortable_title&b_size=1"
    first, middle, past = (reader.json(f"{address}&b_start={start}") for start in (0, 1, 9))
    assert set(first["batching"]) == {"@id", "first", "next", "last"}
    assert set(middle["batching"]) == {"@id", "first", "prev", "next", "last"}
    assert (past["items"], past["items_total"]) == ([], 3)


def test_what_fits_has_no_batches(reader, course):
    assert "batching" not in reader.json(f"{HERE}/@search?b_size=4")


def test_no_address_has_the_mount_in_it(reader, course):
    assert b"++api++" not in reader.get(f"{HERE}/@search?b_size=1").content


@pytest.mark.parametrize("wish", ["SearchableText=prøve* elg bjørn ulv", "sort_on=modified", "b_size=3", ""])
def test_who_follows_the_link_gets_everything_once(reader, course, wish):
    address, seen = f"{HERE}/@search?{wish or 'portal_type=Module'}&b_size=1", []
    while address:
        response = reader.get(address)
        seen += titles(response.json())
        links = dict(part.split("; ")[::-1] for part in response.get("Link", "").split(", ") if part)
        parts = urlsplit(links.get('rel="next"', "")[1:-1])
        address = f"{parts.path}?{parts.query}" if parts.query else ""
    assert len(seen) == len(set(seen)) >= 3


def test_metadata_are_added(reader, course):
    item = reader.json(f"{HERE}/@search?path.depth=0&metadata_fields:list=getPath&metadata_fields:list=id")[
        "items"
    ][0]
    assert (item["getPath"], item["id"]) == (HERE, "provekurs")


def test_all_metadata(reader, course):
    item = reader.json(f"{HERE}/@search?path.depth=0&metadata_fields=_all")["items"][0]
    assert {"portal_type", "Title", "Creator", "is_folderish", "created", "modified"} <= set(item)


def test_nobody_is_named(reader, course):
    item = reader.json(f"{HERE}/@search?path.depth=0&metadata_fields=_all")["items"][0]
    assert (item["Creator"], item["listCreators"]) == ("", [])


def test_whole_documents(reader, course):
    lesson = a_lesson(course.get_children().first().specific)
    found = reader.json(f"{HERE}/@search?portal_type=Lesson&fullobjects=1")["items"]
    assert found == [reader.page(lesson)]


@pytest.mark.parametrize("full", ["", "&fullobjects=1"])
def test_only_the_fields_that_were_asked_for(reader, course, full):
    item = reader.json(f"{HERE}/@search?path.depth=0&fields=title{full}")["items"][0]
    assert set(item) == {"@id", "@type", "UID", "title"}


def test_facets_count_all_that_is_found(reader, course):
    answer = reader.json(f"{HERE}/@search?facets=portal_type,Language&b_size=1")
    assert answer["facets"] == {"portal_type": {"Course": 1, "Module": 3}, "Language": {"nb": 4}}


def test_everything_that_is_wrong_is_named_at_once(reader, course):
    wrong = {
        "colour": "red",
        "sort_on": "getObjSize",
        "sort_order": "up",
        "b_size": "101",
        "b_start": "-1",
        "path.depth": "deep",
        "modified.query": "yesterday",
        "created.range": "between",
        "fullobjects": "perhaps",
        "cursor": "abc",
        "UID": "a\0b",
        "SearchableText": "a" * 10_000,
    }
    answer = reader.get(
        f"{HERE}/@search?{'&'.join(f'{name}={quote(value)}' for name, value in wrong.items())}"
    )
    assert answer.status_code == 400
    assert {each["name"] for each in answer.json()["parameters"]} == set(wrong)


@pytest.mark.parametrize(
    "wrong",
    [
        *("metadata_fields=secrets", "facets=modified", "fields=body", "modified.range=min"),
        *(
            "cursor=WzFd&sort_on=path",
            "cursor=WzFd",
            "cursor=WyJhXHUwMDAwIiwiYSIsImEiXQ",
            "cursor=WyJhIiwiYSIsImEiXQ&sort_on=modified",
        ),
    ],
)
def test_what_cannot_be_fulfilled_is_refused(reader, course, wrong):
    assert reader.get(f"{HERE}/@search?{wrong}").status_code == 400


@pytest.mark.parametrize(
    "text",
    [
        "'",
        '"',
        "%00",
        "*",
        "%3Cscript%3E",
        "a OR b",
        "NEAR(a b)",
        "'; DROP TABLE x; --",
        "a:*",
        "%F0%9F%98%80",
    ],
)
def test_whatever_is_asked_is_words(reader, course, text):
    assert reader.get(f"{HERE}/@search?SearchableText={text}").status_code == 200


def test_a_thousand_parameters_are_too_many(reader):
    assert reader.get(f"/@search?{'&'.join(['UID=a'] * 1_001)}").status_code == 400


def test_below_a_path_that_is_not_there_there_is_no_search(reader):
    assert reader.get("/nb/nowhere/@search").status_code == 404


def test_a_path_with_nothing_to_find_is_there(reader, course):
    assert reader.json(f"{HERE}/@search?SearchableText=finnesikke")["items"] == []


def test_below_a_page_that_moved_the_search_has_moved_too(reader, course):
    reader.page(course)
    course.slug = "nytt"
    course.save_revision().publish()
    response = reader.get(f"{HERE}/@search?b_size=1")
    assert response.status_code == 301
    assert response["Location"].endswith("/++api++/nb/proveprogram/nytt/@search?b_size=1")


def test_what_is_taken_down_is_found_no_more(reader, course):
    reader.page(course)
    course.get_children().first().specific.unpublish()
    assert titles(reader.json(f"{HERE}/@search?path.depth=1")) == ["Bjørn", "Ulv"]


def test_drafts_and_private_pages_are_not_found(reader, course, make_private):
    a_module(course, title="Kladd", live=False)
    make_private(course.get_children().get(title="Elg").specific)
    assert titles(reader.json(f"{HERE}/@search?path.depth=1")) == ["Bjørn", "Ulv"]


def test_no_answer_key_is_searched(reader, course):
    choice = {"type": "choice", "value": {"text": "Ja", "correct": True, "feedback": "Nøkkelord"}}
    value = {"question": "Hvorfor?", "choices": [choice, choice], "feedback": "Nøkkelord"}
    a_module(course, title="Prøve", test=[{"type": "single_choice", "value": value}])
    assert reader.json(f"{HERE}/@search?SearchableText=nøkkelord")["items"] == []


def test_who_has_the_answer_already_is_told_so(reader, course):
    etag = reader.get(f"{HERE}/@search")["ETag"]
    assert reader.get(f"{HERE}/@search", if_none_match=etag).status_code == 304


@pytest.mark.parametrize(
    ("wish", "number"), [("", 2), ("SearchableText=elg", 3), ("fullobjects=1", 2), ("sort_on=modified", 2)]
)
def test_a_list_costs_two_queries_and_words_one_more_for_people(
    client, reader, course, wish, number, django_assert_num_queries
):
    reader.get("/nb/")
    with django_assert_num_queries(number):
        client.get(f"/++api++{HERE}/@search?{wish}")

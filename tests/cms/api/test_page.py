"""A published page is read at its public path below the mount."""

import pytest

from tests.cms.core.sample_pages import a_course, a_lesson, a_module, a_programme, below, front_page

pytestmark = pytest.mark.django_db


def test_a_page_is_found_at_its_public_path(reader):
    a_course()
    assert reader.json("/nb/proveprogram/provekurs/")["title"] == "Prøvekurs"


@pytest.mark.parametrize("path", ["/nb/proveprogram", "//nb//proveprogram//", "/nb/proveprogram/"])
def test_slashes_do_not_matter(reader, path):
    a_programme()
    assert reader.get(path).status_code == 200


def test_both_mounts_give_the_same(client, reader):
    a_programme()
    assert reader.get("/nb/proveprogram/").content == client.get("/api/nb/proveprogram/").content


def test_the_address_is_the_public_one_under_the_host_that_was_asked(reader):
    a_programme()
    answer = reader.get("/nb/proveprogram/", host="example.org").json()
    assert answer["@id"] == "http://example.org/nb/proveprogram"


def test_a_page_says_what_it_is(reader):
    answer = reader.page(a_course())
    told = {name: answer[name] for name in ("@type", "title", "description", "review_state", "id")}
    assert told == {
        "@type": "Course",
        "title": "Prøvekurs",
        "description": "Om kurset",
        "review_state": "published",
        "id": "provekurs",
    }


def test_the_identity_is_the_translation_key_and_the_language(reader):
    course = a_course()
    assert reader.page(course)["UID"] == f"{course.translation_key.hex}-nb"


def test_the_language_is_given_as_token_and_title(reader):
    assert reader.page(a_programme())["language"] == {"token": "nb", "title": "Norsk bokmål"}


def test_times_are_in_utc_to_the_second(reader):
    course = a_course()
    course.save_revision().publish()
    course.refresh_from_db()
    effective = course.first_published_at.replace(microsecond=0).isoformat()
    assert reader.page(course)["effective"] == effective


def test_a_title_is_given_unchanged(reader):
    course = a_course(title="& < > \" ' ]]> 🏔️")
    assert reader.page(course)["title"] == "& < > \" ' ]]> 🏔️"


def test_a_container_lists_its_live_children_in_order(reader):
    course = a_course()
    for title in ("Først", "Så"):
        a_module(course, title=title)
    a_module(course, title="Utkast", live=False)
    answer = reader.page(course)
    assert [item["title"] for item in answer["items"]] == ["Først", "Så"]
    assert answer["items_total"] == 2


def test_a_listed_page_is_found_at_the_address_it_is_listed_with(reader):
    course = a_course()
    a_module(course)
    address = reader.page(course)["items"][0]["@id"]
    assert reader.json(address.removeprefix("http://testserver"))["@id"] == address


def test_a_lesson_contains_nothing(reader):
    assert "items" not in reader.page(a_lesson())


def test_the_minutes_of_a_course_are_summed_from_its_lessons(reader):
    module = a_module()
    a_lesson(module, minutes=10)
    a_lesson(module, title="Neste", minutes=25)
    assert reader.page(module.get_parent())["minutes"] == 35


def test_translations_are_told_with_address_and_language(reader):
    programme = a_programme()
    swedish = programme.copy_for_translation(front_page("sv").locale)
    swedish.title, swedish.slug, swedish.live = "Provprogram", "provprogram", True
    swedish.save()
    item = reader.page(programme)["@components"]["translations"]["items"][0]
    assert (item["@id"], item["language"]) == ("http://testserver/sv/provprogram", "sv")


def test_a_translation_that_is_a_draft_is_not_told(reader):
    programme = a_programme()
    programme.copy_for_translation(front_page("sv").locale)
    assert reader.page(programme)["@components"]["translations"]["items"] == []


def test_the_mount_lists_the_front_page_of_each_language(reader):
    languages = [item["language"] for item in reader.json("/")["items"]]
    assert sorted(languages) == ["en", "nb", "sv"]


def test_below_a_private_front_page_nothing_is_listed(reader, make_private):
    make_private(front_page("sv"))
    assert "sv" not in [item["language"] for item in reader.json("/")["items"]]


def test_the_children_of_the_front_page_are_described(reader):
    below(front_page(), type(a_programme())(title="Et til", summary="Kort sagt"))
    items = {item["title"]: item for item in reader.json("/nb/")["items"]}
    assert items["Et til"]["description"] == "Kort sagt"

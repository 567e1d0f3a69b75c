"""Whoever works on a page finds it as it is worked on; nobody else learns a word of it."""

import pytest
from django.contrib.auth import get_user_model
from django.core.management import call_command
from wagtail.models import Page, PageViewRestriction

from cms.api.drafts.indexing import bring_up_to_date
from cms.api.drafts.readers import readable_by
from cms.api.tokens.caller import Caller
from cms.api.writing.rights import may_read
from cms.search.models import IndexedEntry, KnownWord
from tests.cms.api.drafts.conftest import WORD, titles
from tests.cms.api.writing.conftest import COURSE
from tests.cms.core.sample_pages import front_page

pytestmark = pytest.mark.django_db
FIND = f"/@search?SearchableText={WORD}"


def test_a_draft_is_found_by_its_words(nb, draft):
    found = nb.get(FIND)
    assert titles(found) == ["Skjult"] and found.json()["items"][0]["review_state"] == "private"


def test_nobody_else_finds_it(client, writer, nb, draft):
    nb.get(FIND)
    others = [
        client.get(f"/++api++{FIND}"),
        writer("editor-sv").get(FIND),
        writer(scopes=["answers"]).get(FIND),
    ]
    assert [answer.json()["items_total"] for answer in others] == [0, 0, 0]


def test_no_list_of_anybody_counts_it(client, nb, draft):
    address = "/++api++/nb/@search?facets=portal_type,review_state&b_size=1"
    before = client.get(address).json()
    nb.get(FIND)
    assert client.get(address).json() == before and "private" not in before["facets"]["review_state"]


def test_its_words_are_never_guessed_at(client, nb, draft):
    nb.get(FIND)
    answer = client.get("/++api++/@search?SearchableText=hvalrossmelkk").json()
    assert answer["search"]["meant"] is None and not KnownWord.objects.filter(folded=WORD).exists()


def test_no_cache_keeps_what_was_found_with_a_token(nb, client, draft):
    assert nb.get(FIND)["Cache-Control"] == "private, no-store"
    assert client.get(f"/++api++{FIND}")["Cache-Control"].startswith("public")


def test_the_latest_words_count(nb, draft):
    nb.get(FIND)
    nb.patch("/nb/skjult", {"summary": "Om sjøløver"})
    assert [nb.get(FIND).json()["items_total"], titles(nb.get("/@search?SearchableText=sjøløve"))] == [
        0,
        ["Skjult"],
    ]


def test_a_published_page_is_found_once_and_as_it_is_worked_on(nb, client, course):
    nb.patch(COURSE, {"title": f"Kurs om {WORD}"})
    here = f"{COURSE}/@search?path.depth=0"
    assert titles(nb.get(here)) == [f"Kurs om {WORD}"]
    assert titles(client.get(f"/++api++{here}")) == ["Prøvekurs"]


def test_once_it_is_published_everybody_finds_it_and_the_draft_is_gone(nb, client, draft):
    nb.get(FIND)
    nb.post("/nb/skjult/@workflow/publish")
    assert titles(nb.get(FIND)) == titles(client.get(f"/++api++{FIND}")) == ["Skjult"]
    assert not IndexedEntry.objects.filter(is_public=False, title="Skjult").exists()


def test_a_deleted_draft_is_found_no_more(nb, draft):
    nb.get(FIND)
    nb.delete("/nb/skjult")
    assert titles(nb.get(FIND)) == []


def test_a_private_page_is_found_by_who_works_on_it_alone(nb, client, course):
    PageViewRestriction.objects.create(page=course, restriction_type=PageViewRestriction.LOGIN)
    here = "/nb/@search?SearchableText=prøvekurs"
    assert [titles(nb.get(here)), titles(client.get(f"/++api++{here}"))] == [["Prøvekurs"], []]


def test_drafts_stand_in_the_same_order_and_batches(nb, draft):
    for title in ("Bb", "Aa", "Cc"):
        nb.post("/nb/skjult", {"@type": "Course", "title": title})
    lists = [
        nb.get(f"/nb/skjult/@search?path.depth=1&sort_on=sortable_title&b_size=2&b_start={start}")
        for start in (0, 2)
    ]
    assert [titles(each) for each in lists] == [["Aa", "Bb"], ["Cc"]]
    assert lists[0].json()["items_total"] == 3


def test_below_a_draft_without_pages_there_is_an_empty_list_for_who_may_read_it(nb, client, draft):
    here = "/nb/skjult/@search?path.depth=1"
    assert [nb.get(here).status_code, client.get(f"/++api++{here}").status_code] == [200, 404]


def test_the_state_chooses(nb, draft):
    assert (
        titles(nb.get("/nb/@search?review_state=private&sort_on=created&sort_order=descending"))[0]
        == "Skjult"
    )


def test_whole_documents_are_those_that_are_worked_on(nb, draft):
    [item] = nb.get(f"{FIND}&fullobjects=1").json()["items"]
    assert (item["summary"], item["review_state"], "items" in item) == (f"Om {WORD}", "private", False)


def test_criteria_find_drafts_too(nb, draft):
    criterion = {"i": "SearchableText", "o": "plone.app.querystring.operation.string.contains", "v": WORD}
    assert titles(nb.post("/@querystring-search", {"query": [criterion]})) == ["Skjult"]


def test_a_token_for_one_branch_finds_the_drafts_there(writer, nb, course):
    nb.patch(COURSE, {"title": "Nytt navn"})
    nb.post("/nb", {"@type": "Programme", "title": "Skjult"})
    there = writer(branch=course.get_parent())
    assert titles(there.get("/nb/@search?SearchableText=navn Nytt&portal_type=Course")) == ["Nytt navn"]
    assert titles(there.get("/nb/@search?SearchableText=skjult")) == []


def test_a_reader_without_a_token_costs_two_queries(client, nb, draft, django_assert_num_queries):
    client.get("/++api++/nb/@search")
    with django_assert_num_queries(2):
        client.get("/++api++/nb/@search")


def test_nothing_is_indexed_twice(nb, draft, django_assert_max_num_queries):
    bring_up_to_date()
    with django_assert_max_num_queries(4):
        bring_up_to_date()


def test_who_looks_waits_for_the_newest_alone_and_is_shown_nothing_old(nb, draft, monkeypatch):
    nb.get(FIND)
    monkeypatch.setattr("cms.api.drafts.sight.MOST_AT_ONCE", 1)
    nb.patch("/nb/skjult", {"title": "Endret"})
    nb.post("/nb", {"@type": "Programme", "title": "Nyest"})
    assert [titles(nb.get(FIND)) for _time in range(2)] == [[], ["Endret"]]


def test_where_a_draft_cannot_be_indexed_what_was_known_of_it_goes(nb, draft, monkeypatch):
    nb.get(FIND)
    monkeypatch.setattr("cms.api.drafts.indexing.document", lambda _page: 1 / 0)
    nb.patch("/nb/skjult", {"summary": "Om sjøløver"})
    assert titles(nb.get(FIND)) == []


@pytest.mark.parametrize(
    "name",
    ["admin", "editor-nb", "editor-sv", "translator-nb", "translator-sv", "reviewer-nb", "publisher-sv"],
)
def test_the_index_and_the_editor_agree_who_reads_which_draft(name, nb, draft):
    """Of all pages, though only those that are worked on stand in the index."""
    for page in Page.objects.filter(depth__gt=2).specific():
        page.save_revision()
    bring_up_to_date()
    caller = Caller(user=get_user_model().objects.get(username=name))
    found = set(
        IndexedEntry.objects.filter(readable_by(caller), is_public=False).values_list("position", flat=True)
    )
    indexed = IndexedEntry.objects.filter(is_public=False).values_list("position", flat=True)
    pages = Page.objects.filter(path__in=indexed).select_related("locale")
    assert found == {page.path for page in pages if may_read(caller, page)}


def test_an_owner_who_may_only_add_reads_the_own_drafts(nb, draft):
    from django.contrib.auth.models import Group, Permission
    from wagtail.models import GroupPagePermission

    user = get_user_model().objects.create_user("hospitant")
    group = Group.objects.create(name="hospitant")
    user.groups.add(group)
    add = Permission.objects.get(codename="add_page")
    GroupPagePermission.objects.create(group=group, page=front_page("nb"), permission=add)
    Page.objects.filter(slug="skjult").update(owner=user)
    bring_up_to_date()
    caller = Caller(user=get_user_model().objects.get(pk=user.pk))
    mine = IndexedEntry.objects.filter(readable_by(caller), is_public=False)
    assert [entry.title for entry in mine] == ["Skjult"]


def test_the_projection_made_anew_leaves_drafts_hidden(nb, client, draft):
    nb.get(FIND)
    call_command("rebuild_projection", verbosity=0)
    assert titles(client.get(f"/++api++{FIND}")) == []

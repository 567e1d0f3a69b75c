"""Who sees which answers, and what they do with them."""

import pytest
from django.contrib.auth import get_user_model
from django.contrib.auth.models import Group, Permission
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from cms.courses.models import Programme
from cms.feedback.models import Answer
from tests.cms.core.sample_pages import below, front_page

pytestmark = pytest.mark.django_db


@pytest.fixture
def given(page):
    return Answer.objects.create(page=page, helped=False, text="=1+1 Mer om tog", is_told=True)


@pytest.fixture
def enter(client):
    def log_in(name):
        client.force_login(get_user_model().objects.get(username=name))
        return client

    return log_in


def inbox(client, query=""):
    return client.get(reverse("feedback") + query).content.decode()


def test_an_editor_sees_answers_about_pages_of_their_language(enter, given):
    assert "Mer om tog" in inbox(enter("editor-nb"))
    assert "Mer om tog" not in inbox(enter("editor-sv"))


def test_an_owner_sees_them_without_the_right_to_change_the_page(client, given):
    role = Group.objects.create(name="Owners")
    role.permissions.add(Permission.objects.get(codename="access_admin"))
    owner = get_user_model().objects.create_user("owner", "owner@example.org", "x")
    owner.groups.add(role)
    Programme.objects.filter(pk=given.page_id).update(owner_role=role)
    client.force_login(owner)
    assert "Mer om tog" in inbox(client, "?mine=on")


def test_what_is_handled_leaves_the_inbox(enter, given):
    client = enter("editor-nb")
    client.post(reverse("feedback_handled"), {"answer": [given.pk], "query": ""})
    given.refresh_from_db()
    assert given.handled_by.username == "editor-nb"
    assert "Mer om tog" not in inbox(client)
    assert "Mer om tog" in inbox(client, "?state=handled")


def test_words_with_personal_data_can_be_deleted(enter, given):
    enter("editor-nb").post(reverse("feedback_handled"), {"answer": [given.pk], "forget": "1"})
    given.refresh_from_db()
    assert (given.text, given.is_told) == ("", True)


@pytest.mark.parametrize("key", ["9" * 30, "9" * 5_000, "²", "-1", "x"])
def test_what_is_no_key_handles_nothing(enter, given, key):
    answer = enter("editor-nb").post(reverse("feedback_handled"), {"answer": [key]}, follow=True)
    assert answer.status_code == 200
    assert Answer.objects.filter(handled_at=None).count() == 1


def test_nobody_handles_answers_of_others(enter, given):
    enter("editor-sv").post(reverse("feedback_handled"), {"answer": [given.pk]})
    given.refresh_from_db()
    assert given.handled_at is None


@pytest.mark.parametrize("query", ("?helped=yes", "?language=sv", "?mine=on"))
def test_a_filter_leaves_out_what_does_not_fit(enter, given, query):
    assert "Mer om tog" not in inbox(enter("editor-nb"), query)


def test_nonsense_in_the_address_is_no_condition(enter, given):
    query = "?state=%00&helped=x&language=<b>&page=abc&words=maybe"
    assert "Mer om tog" in inbox(enter("editor-nb"), query)


def test_no_cell_of_the_file_is_run(enter, given):
    file = enter("editor-nb").get(reverse("feedback_table")).content.decode("utf-8-sig")
    assert ";'=1+1 Mer om tog;" in file


def test_the_way_back_stays_here(enter, given):
    response = enter("editor-nb").post(reverse("feedback_handled"), {"query": "//evil.example/"})
    assert response["Location"].startswith(reverse("feedback"))


def test_the_front_page_of_the_editor_tells_of_it(enter, given):
    assert "Mer om tog" in enter("editor-nb").get(reverse("wagtailadmin_home")).content.decode()


def test_more_answers_cost_no_more_queries(enter, given):
    client = enter("editor-nb")
    few = queries(client)
    for number in range(6):
        other = below(front_page(), Programme(title=f"Side {number}"))
        Answer.objects.create(page=other, helped=True, text="Fint", is_told=True)
    assert queries(client) == few


def queries(client):
    inbox(client)
    with CaptureQueriesContext(connection) as captured:
        inbox(client)
    return len(captured)

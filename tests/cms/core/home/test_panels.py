"""The front page of the editor: what waits for a person, and nothing that is not theirs."""

from datetime import date, timedelta

import pytest
from django.contrib.auth import get_user_model
from django.contrib.auth.models import Group
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from cms.core.home.panels import HomePanel, Row, _panels, home_panel, registered_panels
from cms.core.home.responsibility import due_for_review
from cms.information.models import InformationPage
from tests.cms.browsing import faults, is_too_wide
from tests.cms.core.sample_pages import below, front_page

pytestmark = pytest.mark.django_db
TODAY = date(2026, 11, 28)


@pytest.fixture
def editor():
    return get_user_model().objects.get(username="editor-nb")


@pytest.fixture
def other_editor():
    return get_user_model().objects.get(username="publisher-sv")


@pytest.fixture
def left():
    return Group.objects.create(name="Prosjektleder 2019")


def a_page(title="Om", **fields):
    return below(front_page(), InformationPage(title=title, **fields))


def own(editor):
    return editor.groups.get()


def home(client):
    return client.get(reverse("wagtailadmin_home")).content.decode()


def test_what_is_overdue_comes_first(editor):
    late = a_page("Sen", owner_role=own(editor), next_review_date=TODAY - timedelta(days=9))
    soon = a_page("Snart", deputy_role=own(editor), next_review_date=TODAY)
    assert [page.pk for page, _day in due_for_review(editor, TODAY)] == [late.pk, soon.pk]


def test_what_another_role_answers_for_is_not_mine(editor, left):
    a_page(owner_role=left, next_review_date=TODAY)
    assert due_for_review(editor, TODAY) == []


def test_a_page_in_a_language_i_do_not_edit_is_not_mine(other_editor):
    a_page(owner_role=own(other_editor), next_review_date=TODAY)
    assert due_for_review(other_editor, TODAY) == []


def test_it_is_said_since_when(nb_editor, editor):
    a_page("Gammel", owner_role=own(editor), next_review_date=date(2020, 1, 2))
    html = home(nb_editor)
    assert "Due for review" in html and "since 2 January 2020" in html


def test_facts_to_settle_are_shown_to_those_who_may(client, nb_editor):
    assert "Facts to settle" in home(nb_editor)
    client.force_login(get_user_model().objects.get(username="translator-nb"))
    assert "Fakta å avgjøre" not in home(client)


def test_pages_whose_owner_left_are_handed_over_in_one_step(nb_editor, editor, left):
    page = a_page("Arv", owner_role=left)
    assert "nobody is left in this role" in home(nb_editor)
    nb_editor.post(reverse("hand_over"), {"from": left.pk, "to": own(editor).pk})
    assert InformationPage.objects.get(pk=page.pk).owner_role == own(editor)


def test_a_draft_that_is_published_later_keeps_the_new_owner(nb_editor, editor, left):
    page = a_page("Arv", owner_role=left)
    page.save_revision()
    nb_editor.post(reverse("hand_over"), {"from": left.pk, "to": own(editor).pk})
    InformationPage.objects.get(pk=page.pk).get_latest_revision().publish()
    assert InformationPage.objects.get(pk=page.pk).owner_role == own(editor)


def test_a_role_with_people_is_not_robbed_of_its_pages(nb_editor, editor, other_editor):
    page = a_page(owner_role=own(editor))
    nb_editor.post(reverse("hand_over"), {"from": own(editor).pk, "to": own(other_editor).pk})
    assert InformationPage.objects.get(pk=page.pk).owner_role == own(editor)


def test_nothing_is_handed_to_a_role_without_people(nb_editor, left):
    page = a_page(owner_role=left)
    nb_editor.post(reverse("hand_over"), {"from": left.pk, "to": left.pk})
    assert InformationPage.objects.get(pk=page.pk).owner_role == left


def test_whoever_may_not_change_the_pages_hands_none_over(client, other_editor, left):
    page = a_page(owner_role=left)
    client.force_login(other_editor)
    client.post(reverse("hand_over"), {"from": left.pk, "to": own(other_editor).pk})
    assert InformationPage.objects.get(pk=page.pk).owner_role == left


def test_ten_pages_cost_as_many_queries_as_one(nb_editor, editor, left):
    def queries():
        with CaptureQueriesContext(connection) as captured:
            home(nb_editor)
        return len(captured)

    fields = {"owner_role": left, "deputy_role": own(editor), "next_review_date": date(2020, 1, 1)}
    a_page("0", **fields)
    queries()
    for_one = queries()
    for number in range(1, 10):
        a_page(str(number), **fields)
    assert queries() <= for_one


def test_a_room_above_registers_a_panel_of_its_own(nb_editor):
    home_panel("test", order=1)(
        lambda _user: HomePanel(heading="Nytt", number=1, rows=(Row(title="En", address="/"),))
    )
    try:
        assert "Nytt" in home(nb_editor)
    finally:
        _panels.pop("test")
    assert "test" not in {name for name, _order, _function in registered_panels()}


@pytest.mark.browser
def test_the_front_page_has_no_faults_and_fits_a_phone(visitor, editor, left):
    a_page("Arv", owner_role=left, deputy_role=own(editor), next_review_date=date(2020, 1, 1))
    page = visitor.log_in(editor, "nb").see(reverse("wagtailadmin_home"))
    assert faults(page, ".home-panel") == []
    assert not is_too_wide(page, ".home-panel")

"""The screen "Facts": both statements of each, the filter, reporting, and nothing of it on the site."""

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from cms.facts.models import FactFlag
from tests.cms.browsing import faults, is_too_wide

pytestmark = pytest.mark.django_db

FORM = {
    "kind": "name_variant",
    "subject": "Navnet",
    "first_text": "A",
    "first_source": "Rapport",
    "second_text": "B",
    "second_source": "Side",
}


def listed(client, **query):
    return client.get(reverse("facts_flags"), query).content.decode()


def test_both_statements_stand_side_by_side_with_their_sources(nb_editor, flag):
    html = listed(nb_editor)
    for words in ("Femten bedrifter reiste.", "Sluttrapporten", "Seksten bedrifter reiste.", "Nettsiden"):
        assert words in html


def test_the_demo_shows_its_twenty(nb_editor):
    assert listed(nb_editor, state="all").count('class="facts__one"') == 20


def test_what_is_settled_is_listed_apart(nb_editor):
    assert listed(nb_editor, state="settled").count('class="facts__one"') == 9


def test_a_person_reads_it_in_their_own_language(client, publisher):
    client.force_login(publisher)
    assert "Namnet på Leiv Eiriksson Nyskaping" in listed(client, state="settled")


def test_any_number_costs_the_same_queries(nb_editor):
    listed(nb_editor)
    numbers = {state: queries_of(nb_editor, state) for state in ("settled", "all")}
    assert len(set(numbers.values())) == 1


def queries_of(client, state):
    with CaptureQueriesContext(connection) as captured:
        listed(client, state=state)
    return len(captured)


def test_two_sources_that_disagree_are_reported(nb_editor, flag):
    locale = flag.wording.locale_id
    nb_editor.post(reverse("facts_new"), {**FORM, "locale": locale})
    assert str(FactFlag.objects.latest("pk")) == "Navnet"


def test_a_report_that_lacks_a_source_is_refused_with_what_was_written(nb_editor, flag):
    response = nb_editor.post(reverse("facts_new"), {**FORM, "first_source": ""})
    assert (response.status_code, FactFlag.objects.filter(name=None).count()) == (422, 1)
    assert "Navnet" in response.content.decode()


def test_nothing_of_it_is_on_the_site(flag):
    assert "Seksten bedrifter reiste." not in Client().get("/nb/").content.decode()


def test_loading_the_demo_again_keeps_what_was_decided(db):
    from cms.demo.fact_flags import load_fact_flags
    from cms.facts.settling import settle

    settle(FactFlag.objects.get(name="insatsomraden"), "first")
    load_fact_flags()
    assert FactFlag.objects.get(name="insatsomraden").state == "settled"
    assert FactFlag.objects.exclude(name=None).count() == 20


@pytest.mark.browser
def test_the_screens_have_no_faults_and_fit_a_phone(visitor, editor, flag):
    visitor.log_in(editor, "sv")
    one, worded = reverse("facts_flag", args=[flag.pk]), reverse("facts_wording", args=[flag.pk, "sv"])
    for path in (reverse("facts_flags"), one, worded, reverse("facts_new")):
        page = visitor.see(path)
        assert faults(page, ".facts") == []
        assert not is_too_wide(page, ".facts")

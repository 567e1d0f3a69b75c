"""Settling a disagreement, opening it again: what is kept, and what two people at once meet."""

import pytest
from django.urls import reverse

from cms.facts.models import FactFlag
from cms.facts.settling import DecidedMeanwhile, reopen, settle

pytestmark = pytest.mark.django_db


def address(flag):
    return reverse("facts_flag", args=[flag.pk])


def decide(client, flag, **form):
    return client.post(address(flag), {"action": "settle", "reason": "Rapporten er nyest.", **form})


def test_who_when_what_and_why_are_kept(nb_editor, flag):
    decide(nb_editor, flag, choice="first")
    decision = flag.decisions.get()
    assert (decision.person.username, decision.choice) == ("editor-nb", "first")
    assert (decision.reason, decision.at is not None) == ("Rapporten er nyest.", True)


def test_a_publisher_settles_too(client, publisher, flag):
    client.force_login(publisher)
    decide(client, flag, choice="second")
    assert FactFlag.objects.get(pk=flag.pk).state == "settled"


def test_a_translator_reads_and_does_not_settle(client, translator, flag):
    client.force_login(translator)
    assert "Femten bedrifter" in client.get(address(flag)).content.decode()
    decide(client, flag, choice="first")
    assert FactFlag.objects.get(pk=flag.pk).is_open


def test_neither_needs_own_words(nb_editor, flag):
    response = decide(nb_editor, flag, choice="neither")
    assert response.status_code == 422
    assert "Write how it is written from now on" in response.content.decode()


def test_a_decision_without_a_reason_is_refused_and_what_was_written_stays(nb_editor, flag):
    response = decide(nb_editor, flag, choice="neither", own_words="Femten reiste.", reason="")
    assert (response.status_code, flag.decisions.count()) == (422, 0)
    assert "Femten reiste." in response.content.decode()


def test_own_words_are_kept_only_with_the_choice_they_belong_to(flag):
    settle(flag, "first", own_words="Noe annet")
    assert flag.decisions.get().own_words == ""


def test_the_advice_is_offered_only_where_there_is_one(nb_editor, flag):
    assert decide(nb_editor, flag, choice="advice").status_code == 422


def test_reopening_keeps_what_was_decided_before(nb_editor, flag):
    decide(nb_editor, flag, choice="first")
    nb_editor.post(address(flag), {"action": "reopen", "reason": "Ny rapport."})
    assert [decision.choice for decision in flag.decisions.all()] == ["first", "reopened"]
    assert FactFlag.objects.get(pk=flag.pk).is_open


def test_the_second_of_two_at_once_is_told_and_keeps_the_words(nb_editor, flag):
    settle(flag, "second", reason="Først")
    response = decide(nb_editor, flag, choice="neither", own_words="Mine ord")
    assert (response.status_code, flag.decisions.count()) == (409, 1)
    assert "Mine ord" in response.content.decode()


def test_what_is_open_is_not_opened_again(flag):
    with pytest.raises(DecidedMeanwhile):
        reopen(flag, person=None, reason="")

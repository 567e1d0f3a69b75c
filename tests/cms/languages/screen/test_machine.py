"""A machine's words are a suggestion until a person approves them."""

import pytest
from django.urls import reverse

from cms.languages.gate import gate_problems
from cms.languages.machine import MachineFailed, machine_name, machine_words

PLAIN = "Is er kald."
LINKED = 'Les <a id="a1">dette</a>.'


@pytest.fixture
def machine(settings):
    settings.WAGTAILLOCALIZE_MACHINE_TRANSLATOR = {
        "CLASS": "tests.cms.languages.screen.dictionary.DictionaryTranslator",
        "OPTIONS": {
            "WORDS": {
                PLAIN: "Is är kall.",
                LINKED: 'Läs <a href="https://evil.example">detta</a>.',
                "Tomt": "",
            }
        },
    }


@pytest.fixture
def asked(machine, claim, post):
    claim(PLAIN)
    return post("claim", "machine").json()


@pytest.fixture
def nb(module):
    return module.locale


def test_its_words_are_stored_as_a_machines_and_say_so(asked, row):
    assert (row("claim").state, row("claim").text) == ("machine", "Is är kall.")
    assert "Ordbok" in asked["html"]


def test_they_are_not_published(asked, in_both, sv):
    assert [problem.kind for problem in gate_problems(in_both, sv)] == ["machine"]


def test_who_approves_them_makes_them_a_persons(asked, post, row, in_both, sv):
    post("claim", "approve")
    assert (row("claim").state, row("claim").segment.tool) == ("in_step", "Ordbok")
    assert gate_problems(in_both, sv) == []


def test_who_edits_them_makes_them_a_persons(asked, post, row):
    post("claim", target="Isen är kall.")
    assert row("claim").state == "in_step"


def test_only_rows_marked_as_read_are_approved_together(asked, client, translator, in_both, row):
    client.force_login(translator)
    address = reverse("translate", args=[in_both.translation_key, "sv"])
    found = row("claim")
    client.post(address, {"action": "approve-read", f"version-{found.key}": found.version})
    assert row("claim").state == "machine"
    client.post(address, {"action": "approve-read", f"version-{found.key}": found.version, "read": found.key})
    assert row("claim").state == "in_step"


def test_words_that_changed_since_they_were_read_are_not_approved(asked, client, post, translator, row):
    answer = post("claim", "approve", version="older").json()
    assert answer["conflict"]
    assert row("claim").state == "machine"


def test_a_machine_that_does_not_answer_is_said_and_nothing_is_lost(machine, claim, post, row):
    claim("Ingen kjenner dette.")
    assert "Ordbok does not answer" in post("claim", "machine").json()["html"]
    assert (row("claim").state, row("claim").text) == ("outdated", "Vatten är vått.")


def test_a_link_it_has_made_up_is_taken_out_and_the_missing_one_is_said(machine, nb, sv):
    words = machine_words(LINKED, nb, sv)
    assert "evil" not in words.target
    assert "<1>…</1> is missing" in words.error


def test_an_empty_answer_is_no_translation(machine, nb, sv):
    with pytest.raises(MachineFailed, match="no words"):
        machine_words("Tomt", nb, sv)


def test_without_a_setting_there_is_no_machine(nb, sv):
    assert machine_name(nb, sv) == ""
    with pytest.raises(MachineFailed, match="No machine"):
        machine_words(PLAIN, nb, sv)


def test_who_types_and_then_approves_approves_what_was_typed(asked, post, row):
    post("claim", "approve", target="Isen är kall.")
    assert (row("claim").state, row("claim").text) == ("in_step", "Isen är kall.")

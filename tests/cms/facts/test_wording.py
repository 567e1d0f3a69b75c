"""A disagreement is worded in each language, and read in one's own."""

import pytest
from django.urls import reverse
from django.utils.translation import override
from wagtail.models import Locale

from cms.facts.models import FactFlag
from cms.facts.queries import flags
from cms.facts.settling import settle

pytestmark = pytest.mark.django_db
SWEDISH = {
    "subject": "Företag",
    "first_text": "Femton företag reste.",
    "first_source": "Slutrapporten",
    "second_text": "Sexton företag reste.",
    "second_source": "Webbplatsen",
    "advice": "",
}


def wording(flag, language="sv"):
    return reverse("facts_wording", args=[flag.pk, language])


def read(client, flag):
    return client.get(reverse("facts_flag", args=[flag.pk])).content.decode()


def test_who_reads_another_language_gets_the_words_it_was_reported_in(client, editor, flag):
    client.force_login(editor)
    assert "Femten bedrifter reiste." in read(client, flag)


def test_it_is_worded_in_another_language_and_read_in_that(client, editor, flag):
    client.force_login(editor)
    assert client.post(wording(flag), SWEDISH).status_code == 302
    assert "Femton företag reste." in read(client, flag)
    with override("nb"):
        assert flags().get(pk=flag.pk).wording.first_text == "Femten bedrifter reiste."


def test_the_words_of_a_decision_are_said_in_another_language_and_it_stays_as_it_was(client, editor, flag):
    decision = settle(flag, "neither", own_words="Rundt femten.", reason="Begge er usikre.")
    client.force_login(editor)
    client.post(wording(flag), {**SWEDISH, "own_words": "Omkring femton.", "reason": "Båda är osäkra."})
    html = read(client, flag)
    assert "Omkring femton." in html and "Båda är osäkra." in html
    decision.refresh_from_db()
    assert (decision.own_words, decision.reason) == ("Rundt femten.", "Begge er usikre.")


def test_what_is_missing_is_said_and_nothing_is_lost(client, editor, flag):
    client.force_login(editor)
    answer = client.post(wording(flag), {**SWEDISH, "second_text": ""})
    assert answer.status_code == 422 and "Femton företag reste." in answer.content.decode()
    assert FactFlag.objects.get(pk=flag.pk).wordings.count() == 1


def test_words_once_written_can_be_written_better(client, editor, flag):
    client.force_login(editor)
    client.post(wording(flag), SWEDISH)
    assert "Femton företag reste." in client.get(wording(flag)).content.decode()
    client.post(wording(flag), {**SWEDISH, "subject": "Antal företag"})
    assert flag.wordings.get(locale=Locale.objects.get(language_code="sv")).subject == "Antal företag"


def test_translators_read_and_do_not_word(client, translator, flag):
    client.force_login(translator)
    assert wording(flag) not in read(client, flag)
    client.post(wording(flag), SWEDISH)
    assert flag.wordings.count() == 1


def test_an_unknown_language_is_not_there(client, editor, flag):
    client.force_login(editor)
    assert client.get(wording(flag, "xx"), follow=True).status_code == 404

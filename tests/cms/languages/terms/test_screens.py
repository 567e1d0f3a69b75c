"""The editor's screens of the term base."""

import pytest
from django.contrib.auth import get_user_model
from django.core.files.uploadedfile import SimpleUploadedFile
from django.urls import reverse
from wagtail.models import Locale

from cms.glossary.models import GlossaryTerm, TermCandidate
from cms.languages.models import TermUpload
from cms.languages.terms.candidates import search_candidates
from cms.languages.terms.files.changes import export_terms
from tests.cms.conftest import nb_editor

__all__ = ["nb_editor"]
pytestmark = pytest.mark.django_db


def said(response):
    return response.content.decode()


@pytest.fixture
def candidate(db):
    nb = Locale.objects.get(language_code="nb")
    search_candidates(nb)
    return TermCandidate.objects.filter(locale=nb).first()


def test_candidates_are_listed_with_sentences(nb_editor, candidate):
    page = said(nb_editor.get(reverse("languages_term_candidates")))
    assert candidate.words in page and "Make it a term" in page


def test_a_candidate_becomes_a_term_and_is_opened(nb_editor, candidate):
    response = nb_editor.post(
        reverse("languages_term_candidate", args=[candidate.pk]), {"term": ""}, follow=True
    )
    assert "is a draft" in said(response) and GlossaryTerm.objects.filter(term=candidate.words).exists()


def test_a_refused_candidate_is_gone(nb_editor, candidate):
    nb_editor.post(reverse("languages_term_candidate", args=[candidate.pk]), {"refuse": ""})
    address = reverse("languages_term_candidate", args=[candidate.pk])
    assert address not in said(nb_editor.get(reverse("languages_term_candidates")))


def test_a_change_is_looked_at_and_written(nb_editor, lesson):
    chosen = {"language": "nb", "old": "vått", "new": "fuktig"}
    page = said(nb_editor.post(reverse("languages_term_change"), chosen, follow=True))
    assert "<ins>" in page
    ticked = page.split('name="paragraph"')[1].split('value="')[1].split('"')[0]
    response = nb_editor.post(
        reverse("languages_term_change_write"), {**chosen, "paragraph": ticked}, follow=True
    )
    assert "1 paragraph was changed" in said(response)


def test_a_link_can_carry_the_words(nb_editor):
    page = said(nb_editor.get(reverse("languages_term_change"), {"language": "nb", "old": "vått"}))
    assert 'value="vått"' in page and "<ins>" not in page


@pytest.mark.parametrize("name", ["languages_term_change", "languages_term_change_write"])
def test_the_queue_looks_and_writes_and_the_request_waits_for_neither(nb_editor, settings, name):
    settings.TASKS = {"default": {"BACKEND": "django_tasks.backends.dummy.DummyBackend"}}
    chosen = {"language": "nb", "old": "vått", "new": "fuktig"}
    assert "0 of 1 done" in said(nb_editor.post(reverse(name), chosen, follow=True))


def test_what_one_person_found_is_not_shown_to_another(nb_editor, lesson, client, django_user_model):
    chosen = {"language": "nb", "old": "vått", "new": "fuktig"}
    address = nb_editor.post(reverse("languages_term_change"), chosen, follow=True).redirect_chain[-1][0]
    client.force_login(django_user_model.objects.get(username="admin"))
    assert "<ins>" not in said(client.get(address))


def test_the_language_is_ones_own_until_another_is_chosen(client):
    client.force_login(get_user_model().objects.get(username="editor-sv"))
    form = client.get(reverse("languages_term_change")).context["form"]
    assert form["language"].value() == "sv"


def test_words_must_be_words(nb_editor):
    page = said(nb_editor.post(reverse("languages_term_change"), {"language": "nb", "old": "?", "new": "x"}))
    assert "Write at least one word." in page


@pytest.mark.parametrize("name", ["csv", "tbx"])
def test_the_terms_are_downloaded(nb_editor, name):
    response = nb_editor.get(reverse("languages_term_download", args=[name]))
    assert response.content == export_terms(name)


def test_a_file_is_looked_at_and_taken_over(nb_editor):
    content = export_terms("csv").replace(b",ildsjel,", b",gl\xc3\xb8desjel,")
    form = {"file": SimpleUploadedFile("terms.csv", content)}
    page = said(nb_editor.post(reverse("languages_term_receive"), form, follow=True))
    assert "glødesjel" in page and not GlossaryTerm.objects.filter(term="glødesjel").exists()
    change = page.split('name="change"')[1].split('value="')[1].split('"')[0]
    address = reverse("languages_term_take_over", args=[TermUpload.objects.get().pk])
    assert "1 term was taken over." in said(nb_editor.post(address, {"change": change}, follow=True))
    assert GlossaryTerm.objects.filter(term="glødesjel").exists()


def test_a_file_without_changes_is_not_stored(nb_editor):
    form = {"file": SimpleUploadedFile("terms.csv", export_terms("csv"))}
    assert "like this already" in said(nb_editor.post(reverse("languages_term_receive"), form))
    assert not TermUpload.objects.exists()

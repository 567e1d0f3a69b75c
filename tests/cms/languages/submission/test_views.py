""" "Send to translation" in the editor, and the page that shows how far it is."""

import pytest
from django.urls import reverse
from wagtail.models import Locale, Page

from cms.glossary.models import GlossaryTerm
from cms.languages.models import TranslationJob
from cms.languages.submission import submit
from cms.languages.submission.new_pages import languages_without_new_pages


@pytest.fixture
def address(module):
    return reverse("wagtail_localize:submit_page_translation", args=[module.pk])


@pytest.fixture
def term(module):
    return GlossaryTerm.objects.create(
        term="Prøveord", definition="Et ord for prøver.", locale=module.locale, live=False
    )


def test_the_library_address_of_pages_leads_to_our_submission(english_admin, address):
    assert english_admin.get(address).resolver_match.view_name.endswith("submit_page_for_translation")


def test_the_library_address_of_snippets_leads_there_too(english_admin, term, sv):
    address = reverse(
        "wagtail_localize:submit_snippet_translation", args=["glossary", "glossaryterm", term.pk]
    )
    english_admin.post(address, {"locales": [sv.pk]})
    assert term.has_translation(sv)


def test_a_page_is_submitted_with_those_below_and_the_tree_stays_sound(
    english_admin, address, lesson, module, sv
):
    module.get_translation(sv).delete()
    english_admin.post(address, {"locales": [sv.pk], "with_pages_below": "on"})
    assert lesson.has_translation(sv)
    assert Page.find_problems() == ([], [], [], [], [])


def test_who_submits_is_led_to_the_progress(english_admin, address, sv):
    response = english_admin.post(address, {"locales": [sv.pk]})
    assert response.url == reverse("job_progress", args=[TranslationJob.objects.get().pk])


def test_without_a_language_the_form_says_what_is_missing(english_admin, address):
    response = english_admin.post(address, {})
    assert (response.status_code, TranslationJob.objects.count()) == (422, 0)
    assert "Choose at least one language" in response.content.decode()


def test_an_unknown_language_starts_nothing(english_admin, address):
    assert english_admin.post(address, {"locales": ["99999"]}).status_code == 422
    assert not TranslationJob.objects.exists()


def test_a_translation_leads_to_the_form_of_its_source(english_admin, module, sv):
    address = reverse("submit_page_for_translation", args=[module.get_translation(sv).pk])
    assert english_admin.get(address).context["form"].fields["locales"].queryset.filter(pk=sv.pk).exists()


def test_who_may_not_submit_is_sent_away(client, address, django_user_model):
    client.force_login(django_user_model.objects.get(username="reviewer"))
    assert client.get(address).status_code == 302


def header_of(client, page):
    return client.get(reverse("wagtailadmin_explore", args=[page.pk])).content.decode()


def test_new_pages_of_a_translated_branch_are_sent_from_its_header(english_admin, module, lesson):
    page = header_of(english_admin, module)
    assert "Translate new pages below" in page and "select_locale=sv&amp;with_pages_below=on" in page


def test_nothing_is_offered_where_every_page_below_is_translated(english_admin, module):
    assert "Translate new pages below" not in header_of(english_admin, module)


def test_only_the_languages_that_lack_a_page_are_chosen(english_admin, module, lesson, sv):
    submit(lesson, [sv])
    assert languages_without_new_pages(module) == [Locale.objects.get(language_code="en")]


def test_who_may_not_submit_is_offered_nothing(client, module, lesson, django_user_model):
    client.force_login(django_user_model.objects.get(username="publisher-sv"))
    assert "with_pages_below" not in header_of(client, module)

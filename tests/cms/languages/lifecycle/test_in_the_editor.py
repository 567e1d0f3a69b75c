"""In the editor the person is asked, and each language's rights are kept."""

import pytest
from django.urls import reverse
from wagtail.models import Page

from cms.courses.models import Lesson
from cms.glossary.models import GlossaryTerm

FOLLOW = {"translations": "follow", "understood": "on", "confirm_site_name": "Synergos"}


@pytest.fixture
def editor_nb(client, django_user_model):
    client.force_login(django_user_model.objects.get(username="editor-nb"))
    return client


@pytest.fixture
def delete(in_both):
    return reverse("wagtailadmin_pages:delete", args=[in_both.pk])


@pytest.fixture
def unpublish(in_both):
    return reverse("wagtailadmin_pages:unpublish", args=[in_both.pk])


def versions(lesson):
    return Lesson.objects.filter(translation_key=lesson.translation_key).count()


def test_before_deletion_the_translations_are_named(english_admin, in_both, delete):
    page = english_admin.get(delete).content.decode()
    assert "Bröd &amp; vatten" in page and reverse("swap_source", args=[in_both.translation_key]) in page


def test_without_an_answer_nothing_is_deleted(english_admin, in_both, delete):
    english_admin.post(delete)
    assert versions(in_both) == 2


def test_confirmed_all_languages_are_deleted(english_admin, in_both, delete):
    english_admin.post(delete, FOLLOW)
    assert versions(in_both) == 0
    assert Page.find_problems() == ([], [], [], [], [])


def test_a_norwegian_editor_does_not_delete_swedish(editor_nb, in_both, delete):
    response = editor_nb.post(delete, FOLLOW)
    assert (response.status_code, versions(in_both)) == (409, 2)


def test_a_translation_is_deleted_without_further_questions(english_admin, in_both, sv):
    target = in_both.get_translation(sv)
    english_admin.post(reverse("wagtailadmin_pages:delete", args=[target.pk]))
    assert versions(in_both) == 1


def test_taking_down_asks_about_the_translations_in_the_one_question(english_admin, in_both, unpublish):
    page = english_admin.get(unpublish).content.decode()
    assert "Take them down too" in page and "Bröd &amp; vatten" in page


def test_who_has_not_been_asked_is_asked_before_anything_happens(english_admin, in_both, unpublish):
    assert "Take them down too" in english_admin.post(unpublish).content.decode()
    in_both.refresh_from_db()
    assert in_both.live


def test_taking_down_takes_the_translations_along(english_admin, in_both, unpublish, sv):
    english_admin.post(unpublish, {"translations": "follow"})
    assert not in_both.get_translation(sv).live


def test_or_leaves_them(english_admin, in_both, unpublish, sv):
    english_admin.post(unpublish, {"translations": "stay"})
    in_both.refresh_from_db()
    assert (in_both.live, in_both.get_translation(sv).live) == (False, True)


def test_a_page_without_translations_is_taken_down_as_ever(english_admin, lesson):
    address = reverse("wagtailadmin_pages:unpublish", args=[lesson.pk])
    assert 'name="translations"' not in english_admin.get(address).content.decode()


def test_whoever_takes_it_down_returns_to_where_they_came_from(english_admin, in_both, unpublish):
    response = english_admin.post(unpublish, {"translations": "stay", "next": "/admin/parity/"})
    assert response.url == "/admin/parity/"


def test_a_norwegian_editor_is_told_before_the_question_who_takes_down_swedish(editor_nb, in_both, unpublish):
    assert "disabled" in editor_nb.get(unpublish).content.decode().split('value="follow"')[1].split(">")[0]


def test_a_norwegian_editor_does_not_take_down_swedish(editor_nb, in_both, unpublish, sv):
    response = editor_nb.post(unpublish, {"translations": "follow"})
    assert response.status_code == 409
    assert in_both.get_translation(sv).live


def test_a_copy_leads_to_the_form_that_sends_it_to_the_same_languages(english_admin, in_both):
    form = {"new_title": "Kopi", "new_slug": "kopi", "new_parent_page": in_both.get_parent().pk}
    response = english_admin.post(reverse("wagtailadmin_pages:copy", args=[in_both.pk]), form)
    assert "select_locale=sv" in response.url


def test_a_term_with_translations_is_not_deleted_alone(english_admin):
    term = next(t for t in GlossaryTerm.objects.filter(locale__language_code="nb") if t.get_translations())
    viewset = GlossaryTerm.snippet_viewset
    english_admin.post(reverse(viewset.get_url_name("delete"), args=[term.pk]))
    assert GlossaryTerm.objects.filter(pk=term.pk).exists()

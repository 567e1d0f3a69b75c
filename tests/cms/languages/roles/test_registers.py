"""Registers are changed only in the languages that a person edits."""

import pytest
from django.contrib.auth import get_user_model
from django.contrib.auth.models import Permission
from django.urls import reverse
from wagtail.models import Locale, TranslatableMixin
from wagtail.snippets.models import get_snippet_models

from cms.core.models import SocietalChallenge
from cms.glossary.models import GlossaryTerm
from cms.language_rights import LanguagePermissionPolicy

pytestmark = pytest.mark.django_db


@pytest.fixture
def swedish_editor(client):
    client.force_login(get_user_model().objects.get(username="editor-sv"))
    return client


def term(language):
    return GlossaryTerm.objects.filter(locale__language_code=language).first()


def address(view, *arguments, model="glossary_glossaryterm"):
    return reverse(f"wagtailsnippets_{model}:{view}", args=arguments)


@pytest.mark.parametrize("view", ["edit", "copy", "unpublish", "usage", "history", "delete"])
def test_no_view_lets_a_swedish_editor_at_a_norwegian_term(swedish_editor, view):
    response = swedish_editor.get(address(view, term("nb").pk))
    assert response.status_code == 302
    assert response["Location"] == reverse("wagtailadmin_home")


@pytest.mark.parametrize("view", ["copy", "unpublish", "usage", "history"])
def test_the_same_views_open_for_a_swedish_term(swedish_editor, view):
    assert swedish_editor.get(address(view, term("sv").pk)).status_code == 200


def test_a_term_is_made_only_in_ones_own_language(swedish_editor):
    assert swedish_editor.get(address("add") + "?locale=sv").status_code == 200
    assert swedish_editor.get(address("add") + "?locale=nb").status_code == 302


def test_what_is_posted_for_another_language_changes_nothing(swedish_editor):
    nb = Locale.objects.get(language_code="nb")
    challenge = SocietalChallenge.objects.create(name="Utenforskap", locale=nb)
    where = address("edit", challenge.pk, model="core_societalchallenge")
    swedish_editor.post(where, {"name": "Utanförskap"})
    challenge.refresh_from_db()
    assert challenge.name == "Utenforskap"


def test_several_are_not_deleted_together_across_languages(swedish_editor):
    editor = get_user_model().objects.get(username="editor-sv")
    editor.groups.first().permissions.add(Permission.objects.get(codename="delete_glossaryterm"))
    both = [term("nb").pk, term("sv").pk]
    where = reverse("wagtail_bulk_action", args=["glossary", "glossaryterm", "delete"])
    swedish_editor.post(f"{where}?id={both[0]}&id={both[1]}")
    assert GlossaryTerm.objects.filter(pk__in=both).count() == 2


def test_the_list_shows_every_language(swedish_editor):
    assert swedish_editor.get(address("list") + "?locale=nb").status_code == 200


def test_a_permission_counts_only_in_the_languages_of_the_group_that_has_it(db):
    """Not in those of another group of the same person."""
    user = get_user_model().objects.get(username="translator-nb")
    user.groups.add(get_user_model().objects.get(username="editor-sv").groups.first())
    policy = LanguagePermissionPolicy(GlossaryTerm)
    assert policy.user_has_permission_for_instance(user, "change", term("sv"))
    assert not policy.user_has_permission_for_instance(user, "change", term("nb"))


def test_the_objects_a_person_may_change_are_those_of_the_language(db):
    user = get_user_model().objects.get(username="editor-sv")
    found = LanguagePermissionPolicy(GlossaryTerm).instances_user_has_permission_for(user, "change")
    assert set(found.values_list("locale__language_code", flat=True)) == {"sv"}


def test_an_administrator_changes_every_language(admin_user):
    found = LanguagePermissionPolicy(GlossaryTerm).instances_user_has_permission_for(admin_user, "change")
    assert found.count() == GlossaryTerm.objects.count()


def test_a_right_in_no_language_is_none(db):
    user = get_user_model().objects.get(username="editor-sv")
    user.groups.first().language_rights.all().delete()
    assert not LanguagePermissionPolicy(GlossaryTerm).user_has_permission(user, "add")


@pytest.mark.parametrize("model", get_snippet_models(), ids=lambda model: model.__name__)
def test_every_register_with_languages_asks_for_the_language(model):
    if issubclass(model, TranslatableMixin) and model.__module__.startswith("cms."):
        assert isinstance(model.snippet_viewset.permission_policy, LanguagePermissionPolicy)


def test_a_language_that_does_not_exist_is_refused(swedish_editor):
    assert swedish_editor.get(address("add") + "?locale=xx").status_code == 302
    assert not Locale.objects.filter(language_code="xx").exists()

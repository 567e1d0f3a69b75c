"""Wagtail's form for a group shows and keeps the rights per language."""

import pytest
from django.contrib.auth.models import Group
from django.urls import reverse
from wagtail.models import Locale

from cms.languages.models import LanguageRight

pytestmark = pytest.mark.django_db

OTHER_PANELS = ("page", "collection", "image", "document")


def posted(name, rows):
    fields = {"name": name, "language_rights-TOTAL_FORMS": len(rows), "language_rights-INITIAL_FORMS": 0}
    for number, row in enumerate(rows):
        fields |= {f"language_rights-{number}-{field}": value for field, value in row.items()}
    for prefix in OTHER_PANELS:
        fields |= {f"{prefix}_permissions-TOTAL_FORMS": 0, f"{prefix}_permissions-INITIAL_FORMS": 0}
    return fields


def rights(group):
    return set(group.language_rights.values_list("locale__language_code", "action"))


def test_a_group_shows_its_rights(admin_client):
    group = Group.objects.get(name="Översättare svensk")
    page = admin_client.get(reverse("wagtailusers_groups:edit", args=[group.pk]))
    assert "Language rights" in page.content.decode() or "Rettigheter" in page.content.decode()


def test_a_new_group_gets_rights_in_two_languages(admin_client):
    nb, sv = (Locale.objects.get(language_code=code) for code in ("nb", "sv"))
    rows = [{"locale": nb.pk, "actions": ["review"]}, {"locale": sv.pk, "actions": ["review", "publish"]}]
    admin_client.post(reverse("wagtailusers_groups:add"), posted("Begge språk", rows))
    assert rights(Group.objects.get(name="Begge språk")) == {
        ("nb", "review"),
        ("sv", "review"),
        ("sv", "publish"),
    }


def test_a_right_that_is_no_longer_marked_goes(admin_client):
    group = Group.objects.get(name="Utgivare svensk (Coompanion)")
    sv = Locale.objects.get(language_code="sv")
    where = reverse("wagtailusers_groups:edit", args=[group.pk])
    admin_client.post(where, posted(group.name, [{"locale": sv.pk, "actions": ["publish"]}]))
    assert rights(group) == {("sv", "publish")}


def test_rights_without_a_language_are_refused_with_a_sentence(admin_client):
    page = admin_client.post(reverse("wagtailusers_groups:add"), posted("Uten", [{"actions": ["review"]}]))
    assert page.status_code == 200
    assert not Group.objects.filter(name="Uten").exists()
    (panel,) = [panel for panel in page.context["permission_panels"] if panel.prefix == "language_rights"]
    assert panel.errors[0]["locale"]


def test_a_right_limited_to_a_branch_is_kept(admin_client, module):
    sv = Locale.objects.get(language_code="sv")
    rows = [{"locale": sv.pk, "actions": ["translate"], "branch": module.pk}]
    admin_client.post(reverse("wagtailusers_groups:add"), posted("Bare modulen", rows))
    assert LanguageRight.objects.get(group__name="Bare modulen").branch_id == module.pk

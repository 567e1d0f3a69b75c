"""Registers and the glossary are listed and edited from the editor's menu."""

import pytest
from django.contrib.auth import get_user_model
from django.urls import reverse
from wagtail.models import Locale

from cms.core.models import FundingAcknowledgement, SocietalChallenge
from cms.glossary.models import FalseFriend, GlossaryTerm
from cms.media.models import Recording
from tests.cms.core.sample_pages import a_licence

pytestmark = pytest.mark.django_db


def nb():
    return Locale.objects.get(language_code="nb")


MAKE = {
    "licence": a_licence,
    "recording": lambda: Recording.objects.create(title="Intervju", kind="audio", credit="Kari"),
    "challenge": lambda: SocietalChallenge.objects.create(name="Helse", locale=nb()),
    "funding": lambda: FundingAcknowledgement.objects.create(name="EU", statement="S", text="T", locale=nb()),
    "term": lambda: GlossaryTerm.objects.create(term="dugnad", definition="Felles arbeid", locale=nb()),
    "false friend": lambda: FalseFriend.objects.create(word_nb="rar", word_sv="rar (prøve)"),
}
EDITED_BY_EDITORS = ["recording", "challenge", "term", "false friend"]


@pytest.fixture
def admin(client):
    client.force_login(get_user_model().objects.get(username="admin"))
    return client


def addresses(record):
    viewset = type(record).snippet_viewset
    return [reverse(viewset.get_url_name("list")), reverse(viewset.get_url_name("edit"), args=[record.pk])]


@pytest.mark.parametrize("name", EDITED_BY_EDITORS)
def test_an_editor_lists_and_edits(nb_editor, name):
    statuses = [nb_editor.get(address).status_code for address in addresses(MAKE[name]())]
    assert statuses == [200, 200]


@pytest.mark.parametrize("name", MAKE)
def test_an_administrator_lists_and_edits(admin, name):
    statuses = [admin.get(address).status_code for address in addresses(MAKE[name]())]
    assert statuses == [200, 200]


@pytest.mark.parametrize("name", MAKE)
def test_a_list_can_be_searched(admin, name):
    address = addresses(MAKE[name]())[0]
    assert admin.get(address, {"q": "no such thing"}).context["object_list"].count() == 0


def test_the_menu_holds_both_groups(admin):
    menu = admin.get(reverse("wagtailadmin_home")).content.decode()
    assert reverse("wagtailsnippets_media_licence:list") in menu
    assert reverse("wagtailsnippets_glossary_glossaryterm:list") in menu

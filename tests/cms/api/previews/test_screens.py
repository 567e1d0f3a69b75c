"""Links to drafts in the editor."""

import re

import pytest
from django.contrib.auth import get_user_model
from django.urls import reverse

from cms.api.previews.models import PreviewLink
from tests.cms.api.previews.conftest import path_of

pytestmark = pytest.mark.django_db


@pytest.fixture
def screen(page):
    return reverse("api_previews", args=[page.pk])


def address_in(response):
    return re.search(r'id="secret"[^>]*value="([^"]+)"', response.content.decode(), re.S)[1]


def test_the_new_link_is_shown_once_and_opens(nb_editor, screen, client):
    response = nb_editor.post(screen, {"name": "Sissel", "days": "3"})
    address = address_in(response)
    assert client.get(path_of(address)).status_code == 200
    assert "no-store" in response["Cache-Control"] and address not in nb_editor.get(screen).content.decode()


def test_a_link_without_a_name_is_not_made(nb_editor, screen):
    response = nb_editor.post(screen, {"name": " ", "days": "3"})
    assert response.status_code == 422 and not PreviewLink.objects.exists()


def test_a_number_of_days_that_is_not_offered_is_not_taken(nb_editor, screen):
    assert nb_editor.post(screen, {"name": "Sissel", "days": "400"}).status_code == 422


def test_withdrawing_closes_it(nb_editor, made, page):
    link, path = made(page)
    nb_editor.post(reverse("api_preview_withdraw", args=[page.pk, link.pk]))
    assert nb_editor.get(path).status_code == 410


def test_another_pages_link_is_not_withdrawn_here(nb_editor, made, page):
    link, path = made(page)
    nb_editor.post(reverse("api_preview_withdraw", args=[page.get_parent().pk, link.pk]))
    assert nb_editor.get(path).status_code == 200


def test_the_menu_of_the_page_leads_there(nb_editor, page, screen):
    assert screen in nb_editor.get(reverse("wagtailadmin_pages:edit", args=[page.pk])).content.decode()


def test_whoever_may_not_read_the_draft_shares_nothing(client, screen):
    client.force_login(get_user_model().objects.get(username="editor-sv"))
    client.post(screen, {"name": "Sissel", "days": "3"})
    assert not PreviewLink.objects.exists()

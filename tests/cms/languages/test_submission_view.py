""" "Translate this page" in the editor."""

import pytest
from django.urls import reverse
from wagtail.models import Page


@pytest.fixture
def address(lesson):
    return reverse("wagtail_localize:submit_page_translation", args=[lesson.get_parent().pk])


def test_the_library_address_leads_to_our_submission(admin_client, address):
    assert admin_client.get(address).resolver_match.view_name.endswith("submit_page_for_translation")


def test_a_page_is_submitted_with_those_below_and_the_tree_stays_sound(admin_client, lesson, module, sv):
    module.get_translation(sv).delete()
    address = reverse("wagtail_localize:submit_page_translation", args=[module.pk])
    admin_client.post(address, {"locales": [sv.pk], "include_subtree": "on"})
    assert lesson.has_translation(sv)
    assert Page.find_problems() == ([], [], [], [], [])


def test_who_may_not_submit_is_sent_away(client, address, django_user_model):
    client.force_login(django_user_model.objects.get(username="reviewer"))
    assert client.get(address).status_code == 302

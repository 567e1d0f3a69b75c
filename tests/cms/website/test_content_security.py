"""Readers' pages may load only what is ours."""

import pytest

from cms.core.content_security import policy


def test_nothing_is_allowed_but_our_own():
    assert "default-src 'none'" in policy()
    assert "unsafe" not in policy()


def test_files_on_a_host_of_their_own_are_allowed(settings):
    settings.MEDIA_URL = "https://files.example.org/media/"
    assert "img-src 'self' https://files.example.org" in policy()


@pytest.mark.django_db
def test_a_page_carries_the_policy(read):
    assert read("home")["Content-Security-Policy"] == policy()


@pytest.mark.django_db
def test_the_editor_has_rules_of_its_own(client):
    assert client.get("/admin/login/").get("Content-Security-Policy") != policy()

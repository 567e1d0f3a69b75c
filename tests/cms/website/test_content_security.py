"""Readers' pages may load only what is ours."""

import pytest

from cms.core.content_security import OF_THE_EDITOR, policy


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
    assert client.get("/admin/login/")["Content-Security-Policy"] == OF_THE_EDITOR


@pytest.mark.django_db
@pytest.mark.parametrize("path", ["/nb/", "/nb/nowhere/", "/admin/login/", "/api/@docs"])
def test_no_page_can_ask_for_camera_microphone_or_place(client, path):
    told = client.get(path, follow=True)["Permissions-Policy"]
    assert {"camera=()", "microphone=()", "geolocation=()"} <= set(told.split(", "))


@pytest.mark.django_db
@pytest.mark.parametrize(
    "path",
    ["/nb/", "/nb/nowhere/", "/admin/login/", "/api/nb", "/robots.txt", "/sitemap.xml", "/health/live/"],
)
def test_every_kind_of_answer_is_what_it_says(client, path):
    assert client.get(path)["X-Content-Type-Options"] == "nosniff"


@pytest.mark.django_db
@pytest.mark.parametrize("path", ["/nb/", "/admin/login/"])
def test_no_other_site_frames_a_page_or_learns_where_its_reader_was(client, path):
    response = client.get(path)
    assert "frame-ancestors 'self'" in response["Content-Security-Policy"]
    assert (response["Referrer-Policy"], response["Cross-Origin-Opener-Policy"]) == ("same-origin",) * 2

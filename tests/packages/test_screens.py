"""Packages of an edition in the editor."""

import pytest
from django.contrib.auth import get_user_model
from django.urls import reverse

from cms.courses.models import Course
from lms_export.packages import making
from lms_export.packages.models import Download, Package
from lms_export.packages.storing import package_storage
from tests.packages.editions import released_edition

pytestmark = pytest.mark.django_db


@pytest.fixture
def edition(db):
    return released_edition(Course.objects.live().get(locale__language_code="nb").translation_key)


@pytest.fixture
def editor(client):
    client.force_login(get_user_model().objects.get(username="publisher-nb"))
    return client


@pytest.fixture
def address(edition):
    return reverse("edition_packages", args=[edition.pk])


@pytest.fixture
def package(editor, address):
    editor.post(address, {"language": ["nb"], "format": "web"})
    making.make(Package.objects.get().pk)
    return Package.objects.get()


def test_a_package_that_is_asked_for_stands_in_the_list_and_waits(editor, address):
    shown = editor.post(address, {"language": ["nb", "sv"], "profile": "moodle"}, follow=True)
    assert Package.objects.get().languages == "nb,sv"
    assert 'data-state="queued"' in shown.content.decode()


def test_without_a_language_the_form_says_so(editor, address):
    assert editor.post(address, {"format": "web"}).status_code == 400


def test_what_makes_no_sense_is_refused_in_words_and_nothing_waits(editor, address):
    answer = editor.post(address, {"language": ["nb"], "profile": "moodle", "format": "cmi5"})
    assert answer.status_code == 409 and not Package.objects.exists()


def test_a_package_is_downloaded_and_that_is_noted(editor, edition, package):
    answer = editor.get(reverse("edition_package_file", args=[edition.pk, package.pk]))
    assert b"".join(answer.streaming_content)[:2] == b"PK"
    assert Download.objects.get().user.username == "publisher-nb"


def test_what_failed_says_why_and_can_be_tried_again(editor, edition, package, address):
    Package.objects.update(state="failed", file=None, reason={"code": "storage"})
    assert "svarte ikke" in editor.get(address).content.decode()
    editor.post(reverse("retry_edition_package", args=[edition.pk, package.pk]))
    assert Package.objects.get().state == "queued"


def test_a_file_that_is_gone_leads_back_to_the_list_with_a_sentence(editor, edition, package):
    package_storage().delete(package.file.name)
    answer = editor.get(reverse("edition_package_file", args=[edition.pk, package.pk]), follow=True)
    assert "lages på nytt" in answer.content.decode()


def test_a_package_of_another_edition_is_not_found_here(editor, package):
    other = released_edition(package.edition.course, minor=1)
    address = reverse("edition_package_file", args=[other.pk, package.pk])
    assert editor.get(address, follow=True).status_code == 404


def test_the_list_takes_as_many_queries_however_long_it_is(
    editor, edition, package, address, django_assert_max_num_queries
):
    for language in ("sv", "en"):
        editor.post(address, {"language": [language], "format": "web"})
    editor.get(address)
    with django_assert_max_num_queries(30):
        editor.get(address)

"""Fetching a package: whole or in parts, counted once, also while it is being replaced."""

import pytest
from django.contrib.auth import get_user_model
from django.test import RequestFactory

from lms_export.packages import making
from lms_export.packages.failures import NotMade
from lms_export.packages.fetching import fetch
from lms_export.packages.models import Download
from lms_export.packages.services import request_package
from lms_export.packages.storing import package_storage

pytestmark = pytest.mark.django_db


@pytest.fixture
def package(edition):
    package = request_package(edition, ("nb",), format="web")
    making.make(package.pk)
    package.refresh_from_db()
    return package


def ask(package, method="get", **headers):
    request = getattr(RequestFactory(), method)("/", headers=headers)
    return fetch(request, package, token="script")


def body(response):
    return b"".join(response.streaming_content)


def stored(package):
    return package_storage().open(package.file.name).read()


def test_the_whole_file_is_streamed_with_its_checksum_and_its_name(package):
    response = ask(package)
    assert response.streaming and body(response) == stored(package)
    assert response["ETag"] == f'"{package.sha256}"'
    assert response["Content-Disposition"] == f'attachment; filename="{package.file_name}"'


def test_a_part_is_sent_where_a_part_is_asked_for(package):
    response = ask(package, Range="bytes=10-19")
    assert (response.status_code, body(response)) == (206, stored(package)[10:20])
    assert response["Content-Range"] == f"bytes 10-19/{package.size}"


def test_a_part_behind_the_end_is_refused_with_the_size(package):
    response = ask(package, Range=f"bytes={package.size}-")
    assert (response.status_code, response["Content-Range"]) == (416, f"bytes */{package.size}")


def test_whoever_has_the_file_is_sent_nothing(package):
    response = ask(package, **{"If-None-Match": f'"{package.sha256}"'})
    assert response.status_code == 304 and not Download.objects.exists()


def test_a_part_of_another_file_is_not_added_to_it(package):
    response = ask(package, Range="bytes=10-", **{"If-Range": '"another"'})
    assert response.status_code == 200


def test_a_download_that_goes_on_is_counted_once(package):
    body(ask(package, Range="bytes=0-99"))
    body(ask(package, Range="bytes=100-"))
    assert [noted.sha256 for noted in Download.objects.all()] == [package.sha256]


def test_asking_for_the_head_is_no_download(package):
    response = ask(package, "head")
    assert response["Content-Length"] == str(package.size) and not Download.objects.exists()


def test_a_package_that_is_removed_while_it_is_fetched_still_comes_whole(package):
    whole = stored(package)
    response = ask(package)
    package_storage().delete(package.file.name)
    assert body(response) == whole


def test_a_file_that_is_gone_is_made_again(package):
    whole = package.sha256
    package_storage().delete(package.file.name)
    with pytest.raises(NotMade, match="made again"):
        ask(package)
    making.make(package.pk)
    package.refresh_from_db()
    assert (package.state, package.sha256) == ("done", whole)


def test_who_fetched_it_outlives_the_package_and_the_account(package):
    user = get_user_model().objects.create(username="leaves")
    fetch(RequestFactory().get("/"), package, user=user)
    package.delete()
    user.delete()
    noted = Download.objects.get()
    assert (noted.package, noted.user, noted.file_name) == (None, None, package.file_name)

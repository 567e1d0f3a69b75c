"""Where packages are kept: a folder, and a real S3 server. Both behave alike."""

import errno
from pathlib import Path

import boto3
import pytest
from moto.server import ThreadedMotoServer

from lms_export.packages import making
from lms_export.packages.cleaning import clean
from lms_export.packages.failures import reason_of
from lms_export.packages.models import StoredFile
from lms_export.packages.services import request_package, retry
from lms_export.packages.storages.disk import UNFINISHED, OnDisk
from lms_export.packages.storing import package_storage

pytestmark = pytest.mark.django_db

BUCKET = "synergos-packages"


@pytest.fixture(scope="module")
def server():
    """The address of an S3 service on this machine."""
    started = ThreadedMotoServer(ip_address="127.0.0.1", port=0, verbose=False)
    started.start()
    host, port = started.get_host_and_port()
    yield f"http://{host}:{port}"
    started.stop()


def options(address, bucket=BUCKET):
    keys = {"access_key": "key", "secret_key": "secret", "region_name": "eu-north-1"}
    return {"bucket_name": bucket, "endpoint_url": address, **keys}


def in_s3(settings, address, bucket=BUCKET):
    backend = {"BACKEND": "lms_export.packages.storages.s3.InS3", "OPTIONS": options(address, bucket)}
    settings.STORAGES = {**settings.STORAGES, "packages": backend}


@pytest.fixture
def bucket(server):
    keys = {"aws_access_key_id": "key", "aws_secret_access_key": "secret", "region_name": "eu-north-1"}
    client = boto3.client("s3", endpoint_url=server, **keys)
    client.create_bucket(Bucket=BUCKET, CreateBucketConfiguration={"LocationConstraint": "eu-north-1"})
    yield client
    for found in client.list_objects_v2(Bucket=BUCKET).get("Contents", ()):
        client.delete_object(Bucket=BUCKET, Key=found["Key"])
    client.delete_bucket(Bucket=BUCKET)


@pytest.fixture(params=["disk", "s3"])
def place(request, settings):
    if request.param == "s3":
        request.getfixturevalue("bucket")
        in_s3(settings, request.getfixturevalue("server"))
    return request.param


def made(edition, **order):
    package = request_package(edition, ("nb",), **(order or {"format": "web"}))
    making.make(package.pk)
    package.refresh_from_db()
    return package


def test_a_package_is_kept_and_read_back_in_parts(place, edition):
    package = made(edition)
    read = b"".join(package_storage().stream(package.file.name, 2, package.size - 2))
    assert (package.state, b"PK" + read[:2]) == ("done", b"PK\3\4")
    assert len(read) == package.size - 2


def test_what_is_removed_is_gone_from_the_place(place, edition):
    package = made(edition)
    name = package.file.name
    package.delete()
    StoredFile.objects.update(wanted_at="2020-01-01T00:00:00Z")
    clean()
    assert not package_storage().exists(name)


def test_objects_of_the_bucket_are_nobodys_but_ours(bucket, server, settings, edition):
    in_s3(settings, server)
    package = made(edition)
    grants = bucket.get_object_acl(Bucket=BUCKET, Key=package.file.name)["Grants"]
    assert all("URI" not in grant["Grantee"] for grant in grants)


def test_a_service_that_is_down_fails_the_job_and_trying_again_works(bucket, server, settings, edition):
    in_s3(settings, "http://127.0.0.1:9")
    package = made(edition)
    assert package.state == "failed" and "did not answer" in reason_of(package)
    in_s3(settings, server)
    retry(package)
    making.make(package.pk)
    package.refresh_from_db()
    assert package.state == "done"


def test_a_bucket_that_is_not_there_fails_the_job(server, settings, edition):
    in_s3(settings, server, bucket="nobodys")
    assert made(edition).state == "failed"


def test_a_full_disk_is_named_and_leaves_nothing(monkeypatch, kept, edition):
    def full(_file):
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr("lms_export.packages.storages.disk.os.fsync", full)
    package = made(edition)
    assert "no room left" in reason_of(package)
    assert [path for path in kept.rglob("*") if path.is_file()] == []


def test_a_file_on_disk_has_its_name_only_when_it_is_complete(monkeypatch, tmp_path):
    storage = OnDisk(location=tmp_path)
    names = []

    class Content:
        def chunks(self):
            yield b"half"
            names.extend(path.name for path in tmp_path.rglob("*") if path.is_file())

    storage.save("ab/whole.zip", Content())
    assert [name.startswith(UNFINISHED) for name in names] == [True]
    assert (Path(tmp_path) / "ab/whole.zip").read_bytes() == b"half"

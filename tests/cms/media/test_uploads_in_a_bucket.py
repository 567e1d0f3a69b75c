"""Uploads in a bucket: the same addresses, and documents as closed as on a disk."""

import boto3
import pytest
from django.core.files.base import ContentFile
from django.http import Http404
from moto.server import ThreadedMotoServer

from cms.media import views
from cms.media.bucket import UploadsInBucket


@pytest.fixture
def bucket(settings, monkeypatch):
    server = ThreadedMotoServer(ip_address="127.0.0.1", port=0, verbose=False)
    server.start()
    key = {
        "region_name": "us-east-1",
        "endpoint_url": "http://127.0.0.1:{1}".format(*server.get_host_and_port()),
    }
    boto3.client("s3", aws_access_key_id="k", aws_secret_access_key="k", **key).create_bucket(
        Bucket="uploads"
    )
    storage = UploadsInBucket(bucket_name="uploads", access_key="k", secret_key="k", **key)
    settings.MEDIA_S3_BUCKET = "uploads"
    monkeypatch.setattr(views, "default_storage", storage)
    yield storage
    server.stop()


def test_a_picture_in_the_bucket_has_an_address_of_the_site_and_is_served_there(bucket, rf):
    name = bucket.save("images/bridge.svg", ContentFile(b"<svg/>"))
    answer = views.uploaded_file(rf.get(bucket.url(name)), name)
    assert (bucket.url(name), b"".join(answer)) == ("/media/images/bridge.svg", b"<svg/>")


def test_a_second_file_of_one_name_does_not_take_the_first_ones_place(bucket):
    first = bucket.save("images/bridge.svg", ContentFile(b"first"))
    assert bucket.save("images/bridge.svg", ContentFile(b"second")) != first


@pytest.mark.parametrize(
    "path", ["documents/closed.pdf", "images/../documents/closed.pdf", "images/gone.svg"]
)
def test_a_document_is_never_handed_out_as_a_picture(bucket, rf, path):
    bucket.save("documents/closed.pdf", ContentFile(b"closed"))
    with pytest.raises(Http404):
        views.uploaded_file(rf.get("/media/"), path)

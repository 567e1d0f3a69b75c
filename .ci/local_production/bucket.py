"""A server that speaks S3 (moto's), and the buckets in it. Objects are in its memory: killed, it is empty."""

from __future__ import annotations

import sys

from local_production.process import Process, listens

MEDIA, PACKAGES = "synergos-media", "synergos-packages"
_KEY = "on-loopback"


def bucket_server(port: int) -> Process:
    command = [sys.executable, "-m", "moto.server", "--host", "127.0.0.1", "--port", str(port)]
    return Process(command=command, answers=listens(port))


def environment(port: int) -> dict[str, str]:
    return {
        "MEDIA_S3_BUCKET": MEDIA,
        "PACKAGES_S3_BUCKET": PACKAGES,
        "S3_ENDPOINT_URL": f"http://127.0.0.1:{port}",
        "S3_REGION": "eu-north-1",
        "S3_ACCESS_KEY_ID": _KEY,
        "S3_SECRET_ACCESS_KEY": _KEY,
    }


def make_buckets(port: int) -> None:
    import boto3

    client = boto3.client(
        "s3",
        endpoint_url=f"http://127.0.0.1:{port}",
        region_name="eu-north-1",
        aws_access_key_id=_KEY,
        aws_secret_access_key=_KEY,
    )
    for name in (MEDIA, PACKAGES):
        client.create_bucket(Bucket=name, CreateBucketConfiguration={"LocationConstraint": "eu-north-1"})

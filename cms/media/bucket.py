"""Uploads in a private bucket: pictures leave it through the site, documents as Wagtail's view allows."""

from __future__ import annotations

from typing import Any
from urllib.parse import urljoin

from botocore.config import Config
from django.conf import settings
from django.utils.encoding import filepath_to_uri
from storages.backends.s3 import S3Storage


class UploadsInBucket(S3Storage):
    """Addresses are the site's own, so that nobody asks the store, and none of them ends."""

    def get_default_settings(self) -> dict[str, Any]:
        config = Config(
            connect_timeout=5,
            read_timeout=60,
            retries={"max_attempts": 2},
            signature_version="s3v4",
            # Not every service that speaks S3 knows the newer checksums.
            request_checksum_calculation="when_required",
            response_checksum_validation="when_required",
        )
        kept = {"client_config": config, "default_acl": None, "file_overwrite": False}
        return {**super().get_default_settings(), **kept}

    def url(self, name: str, *args: Any, **kwargs: Any) -> str:
        return urljoin(settings.MEDIA_URL, filepath_to_uri(name).lstrip("/"))

"""Uploads in a private bucket: pictures leave it through the site, documents as Wagtail's view allows."""

from __future__ import annotations

from typing import Any
from urllib.parse import urljoin

from django.conf import settings
from django.utils.encoding import filepath_to_uri

from cms.media.private_bucket import PrivateBucket


class UploadsInBucket(PrivateBucket):
    """Addresses are the site's own, so that nobody asks the store, and none of them ends."""

    def get_default_settings(self) -> dict[str, Any]:
        return {**super().get_default_settings(), "file_overwrite": False}

    def url(self, name: str, *args: Any, **kwargs: Any) -> str:
        return urljoin(settings.MEDIA_URL, filepath_to_uri(name).lstrip("/"))

"""Where packages of editions are kept, and how long. Only where the exporter is installed."""

from __future__ import annotations

from typing import Any

from cms.settings.environment import VAR, number, text
from cms.settings.parts.apps import EXPORT_INSTALLED
from cms.settings.parts.storage import STORAGES

PACKAGES_ROOT = VAR / "packages"
PACKAGES_KEPT_DAYS = number("PACKAGES_KEPT_DAYS")


def _storage() -> dict[str, Any]:
    if not (bucket := text("PACKAGES_S3_BUCKET")):
        return {
            "BACKEND": "lms_export.packages.storages.disk.OnDisk",
            "OPTIONS": {"location": PACKAGES_ROOT / "kept"},
        }
    options = {
        "bucket_name": bucket,
        "endpoint_url": text("S3_ENDPOINT_URL") or None,
        "region_name": text("S3_REGION") or None,
        "access_key": text("S3_ACCESS_KEY_ID") or None,
        "secret_key": text("S3_SECRET_ACCESS_KEY") or None,
    }
    return {"BACKEND": "lms_export.packages.storages.s3.InS3", "OPTIONS": options}


if EXPORT_INSTALLED:
    STORAGES["packages"] = _storage()

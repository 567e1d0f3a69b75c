"""Where packages of editions are kept, and how long. Only where the exporter is installed."""

from __future__ import annotations

from typing import Any

from cms.settings.environment import VAR, number, text
from cms.settings.parts.apps import EXPORT_INSTALLED
from cms.settings.parts.storage import STORAGES, in_s3

PACKAGES_ROOT = VAR / "packages"
PACKAGES_KEPT_DAYS = number("PACKAGES_KEPT_DAYS")


def _storage() -> dict[str, Any]:
    if not (bucket := text("PACKAGES_S3_BUCKET")):
        return {
            "BACKEND": "lms_export.packages.storages.disk.OnDisk",
            "OPTIONS": {"location": PACKAGES_ROOT / "kept"},
        }
    return in_s3("lms_export.packages.storages.s3.InS3", bucket)


if EXPORT_INSTALLED:
    STORAGES["packages"] = _storage()

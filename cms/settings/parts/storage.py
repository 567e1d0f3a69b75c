"""Database and files. SQLite under ``var/`` unless ``DATABASE_URL`` says otherwise."""

from typing import Any

import dj_database_url

from cms.settings.environment import ROOT, VAR, text
from cms.settings.parts.apps import EXPORT_INSTALLED

VAR.mkdir(parents=True, exist_ok=True)

_SQLITE_OPTIONS = {
    "transaction_mode": "IMMEDIATE",
    "timeout": 20,
    "init_command": "PRAGMA journal_mode=WAL; PRAGMA synchronous=NORMAL; PRAGMA foreign_keys=ON;",
}

DATABASES = {
    "default": dj_database_url.parse(text("DATABASE_URL") or f"sqlite:///{VAR / 'synergos.sqlite3'}")
}
# Opening a database, SQLite as well, costs several times what a short query does.
DATABASES["default"] |= {"CONN_MAX_AGE": 600, "CONN_HEALTH_CHECKS": True}
if DATABASES["default"]["ENGINE"].endswith("sqlite3"):
    DATABASES["default"]["OPTIONS"] = _SQLITE_OPTIONS

MEDIA_ROOT = VAR / "media"
MEDIA_URL = "/media/"
MEDIA_S3_BUCKET = text("MEDIA_S3_BUCKET")
SERVE_MEDIA = bool(MEDIA_S3_BUCKET)
"""On a disk it is the web server's; a private bucket only the site can read."""
STATIC_ROOT = VAR / "static"
STATIC_URL = "/static/"
_PLAYER = ROOT / "lms_export" / "html" / "static"
STATICFILES_DIRS = [("lms_export", _PLAYER)] if _PLAYER.is_dir() else []
STATICFILES_FINDERS = [
    "django.contrib.staticfiles.finders.FileSystemFinder",
    "django.contrib.staticfiles.finders.AppDirectoriesFinder",
    *(["lms_export.player_file.PlayerFinder"] if EXPORT_INSTALLED else []),
]
STORAGES: dict[str, dict[str, Any]] = {
    "default": {"BACKEND": "django.core.files.storage.FileSystemStorage"},
    "staticfiles": {"BACKEND": "whitenoise.storage.CompressedManifestStaticFilesStorage"},
}


def in_s3(backend: str, bucket: str) -> dict[str, Any]:
    options = {
        "bucket_name": bucket,
        "endpoint_url": text("S3_ENDPOINT_URL") or None,
        "region_name": text("S3_REGION") or None,
        "access_key": text("S3_ACCESS_KEY_ID") or None,
        "secret_key": text("S3_SECRET_ACCESS_KEY") or None,
    }
    return {"BACKEND": backend, "OPTIONS": options}


if MEDIA_S3_BUCKET:
    STORAGES["default"] = in_s3("cms.media.bucket.UploadsInBucket", MEDIA_S3_BUCKET)

LIVE_ROOT = VAR / "live-courses"
"""Courses as live packages show them, rendered on this node; may be deleted at any time."""
PLAYER_ROOT = VAR / "player"
"""Where the player is put together for the site."""
PREVIEWS_ROOT = VAR / "previews"
"""Courses as editors look at them before a release, drafts too; may be deleted at any time."""
PAGE_CACHE_ROOT = VAR / "rendered-pages"
"""What exports remember of each other; may be deleted at any time."""

WAGTAILIMAGES_EXTENSIONS = ["avif", "gif", "jpg", "jpeg", "png", "svg", "webp"]
WAGTAILIMAGES_IMAGE_FORM_BASE = "cms.media.picture_form.PictureForm"
WAGTAILDOCS_EXTENSIONS = ["csv", "docx", "odt", "ods", "pdf", "pptx", "txt", "xlsx"]
WAGTAILDOCS_SERVE_METHOD = "serve_view"
WAGTAILDOCS_INLINE_CONTENT_TYPES: list[str] = []
"""What somebody uploaded is downloaded, and never opened as a page of the site."""
WAGTAILSEARCH_BACKENDS = {"default": {"BACKEND": "wagtail.search.backends.database"}}

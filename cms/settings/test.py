"""For the test suite: tasks run inline, passwords hash fast, files go to a folder of their own."""

import os
import tempfile
from pathlib import Path

os.environ.setdefault("SYNERGOS_VAR", str(Path(tempfile.gettempdir()) / f"synergos-test-{os.getuid()}"))

from cms.settings.production import *  # noqa: F403
from cms.settings.production import STORAGES, VAR

SECRET_KEY = "only for tests"
ALLOWED_HOSTS = ["*"]
REFUSE_UNSAFE_START = False
SECURE_SSL_REDIRECT = False
SECURE_HSTS_SECONDS = 0
MESSAGE_STORAGE = "django.contrib.messages.storage.fallback.FallbackStorage"
SESSION_COOKIE_NAME, CSRF_COOKIE_NAME = "sessionid", "csrftoken"
SESSION_COOKIE_SECURE = False
CSRF_COOKIE_SECURE = False
PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]
TASKS = {"default": {"BACKEND": "django_tasks.backends.immediate.ImmediateBackend"}}
STORAGES["staticfiles"] = {"BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage"}
WHITENOISE_AUTOREFRESH = True
WHITENOISE_USE_FINDERS = True
# Each process of a run loads the demo's pictures into its own folder: their names must be the same in all.
MEDIA_ROOT = VAR / "media" / os.environ.get("PYTEST_XDIST_WORKER", "alone")
SERVE_MEDIA = True
LINKS_TO_OTHER_SITES_ASKED = False
API_READS_PER_MINUTE = API_QUERIES_PER_MINUTE = API_WRITES_PER_MINUTE = 0
# Tests change what they like without telling anybody; those of the kept pages turn it on.
KEEP_RENDERED_PAGES = False
MFA_WEBAUTHN_ALLOW_INSECURE_ORIGIN = True

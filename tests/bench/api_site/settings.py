"""As in production, without HTTPS; Wagtail's API v2 beside ours, its page limit raised."""

from cms.settings.test import *  # noqa: F403
from cms.settings.test import INSTALLED_APPS, MIDDLEWARE

INSTALLED_APPS = [*INSTALLED_APPS, "wagtail.api.v2"]
MIDDLEWARE = list(MIDDLEWARE)
ROOT_URLCONF = "tests.bench.api_site.urls"
WSGI_APPLICATION = None  # type: ignore[assignment]
WAGTAILAPI_LIMIT_MAX = 100
# What is measured counts its requests, as in production; nobody is refused.
API_READS_PER_MINUTE = API_QUERIES_PER_MINUTE = API_WRITES_PER_MINUTE = 1_000_000_000
WHITENOISE_AUTOREFRESH = False
TASKS = {"default": {"BACKEND": "django_tasks_db.DatabaseBackend"}}

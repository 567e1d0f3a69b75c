"""As the benches of pages have it, with styles and scripts that need not be gathered first."""

from tests.bench.public_site.settings import *  # noqa: F403
from tests.bench.public_site.settings import STORAGES

STORAGES = STORAGES | {
    "staticfiles": {"BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage"},
}

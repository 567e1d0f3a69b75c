"""The site under ``make chaos``: as on a developer's machine, with leases of seconds instead of minutes."""

from cms.settings.dev import *  # noqa: F403
from cms.settings.dev import INSTALLED_APPS

INSTALLED_APPS += ["chaos.hurry.Hurry"]
LINKS_TO_OTHER_SITES_ASKED = False
API_READS_PER_MINUTE = API_QUERIES_PER_MINUTE = API_WRITES_PER_MINUTE = 0

"""Rendered pages are kept in each process, which forgets them when it is started with other code."""

from cms.settings.environment import flag

KEEP_RENDERED_PAGES = flag("KEEP_RENDERED_PAGES")
"""Off only to measure what they cost without."""

CACHES = {
    "default": {
        "BACKEND": "django.core.cache.backends.locmem.LocMemCache",
        "OPTIONS": {"MAX_ENTRIES": 3_000},
    }
}
"""A kept page is some 10 KB. The one that was asked for longest ago makes room."""

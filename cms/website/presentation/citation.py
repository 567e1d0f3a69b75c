"""How a page is cited, in its own language: title, place, date, address, licence."""

from __future__ import annotations

from django.conf import settings
from django.utils.translation import gettext as _
from wagtail.models import Page

from cms.media.models import Licence
from cms.website.presentation.dates import long_date


def citation(page: Page, url: str, licence: Licence | None) -> str:
    """Empty for what was never published."""
    if page.last_published_at is None:
        return ""
    title = page.title.replace("\xad", "")
    facts = {
        "title": title if title.endswith((".", "?", "!")) else f"{title}.",
        "site": settings.WAGTAIL_SITE_NAME,
        "day": long_date(page.last_published_at),
        "url": url,
    }
    text = _("%(title)s %(site)s, updated %(day)s. %(url)s") % facts
    return f"{text} ({licence.code})" if licence else text

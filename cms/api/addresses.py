"""How a page is named outside: its public address and its identity.

Addresses are written with the canonical base, that of the settings (``BASE_URL``). Whoever asks under another
name of the site is given them under that name: see ``cms.api.delivery``.
"""

from urllib.parse import urljoin

from django.conf import settings
from wagtail.models import Page


def base() -> str:
    """The canonical address of the site, without a closing slash."""
    return str(settings.WAGTAILADMIN_BASE_URL).rstrip("/")


def absolute(url: str) -> str:
    """``url`` as it stands on the site, with the canonical base before it where it has none."""
    return urljoin(f"{base()}/", url)


def public_path(page: Page) -> str:
    """The path of the page as the site itself links it; empty where it stands in no site."""
    parts = page.get_url_parts()
    return (parts[2] or "") if parts else ""


def stored_path(page: Page) -> str:
    """The public path as the projection keeps it: ``nb/sing``."""
    return public_path(page).strip("/")


def public_address(page: Page) -> str:
    """The page's address, without the mount and without a closing slash."""
    path = stored_path(page) or page.locale.language_code
    return f"{base()}/{path}"


def uid(page: Page) -> str:
    """One per page and language; what stands before the hyphen is shared by all languages."""
    return f"{page.translation_key.hex}-{page.locale.language_code}"

"""How a page is named outside: its public address and its identity."""

from django.http import HttpRequest
from wagtail.models import Page


def public_address(page: Page, request: HttpRequest) -> str:
    """The page's address under the host that was asked, without the mount and without a closing slash."""
    parts = page.get_url_parts(request)
    path = parts[2] if parts and parts[2] else f"/{page.locale.language_code}/"
    return request.build_absolute_uri(path).rstrip("/")


def public_path(page: Page, request: HttpRequest) -> str:
    """The path of the page as the site itself links it."""
    parts = page.get_url_parts(request)
    return (parts[2] or "") if parts else ""


def uid(page: Page) -> str:
    """One per page and language; what stands before the hyphen is shared by all languages."""
    return f"{page.translation_key.hex}-{page.locale.language_code}"
